namespace NatoGraph.Storage.Neo4j.Writing;

/// <content>Projecting from scratch.</content>
internal sealed partial class Neo4jGraphTransaction
{
    private static readonly string[] Clearing =
    [
        "MATCH (n:Contradiction) DETACH DELETE n",
        "MATCH (n:Fact) DETACH DELETE n",
        "MATCH (n:Place) DETACH DELETE n",
        "MATCH (n:Unit) DETACH DELETE n",
        "MATCH (n:FormerId) DETACH DELETE n",
        "MATCH (n:BlockingKey) DETACH DELETE n",
        "MATCH (n:Form) DETACH DELETE n",
        "MATCH (n:Entity) DETACH DELETE n",
        "MATCH (c:Claim) WHERE NOT c:Superseded SET c.subject = null, c.object = null, c.post = null, c.participants = null, c.attributedTo = null",
    ];

    /// <inheritdoc/>
    public async Task ClearProjectionAsync(CancellationToken cancellationToken)
    {
        foreach (var statement in Clearing)
        {
            await runner.ExecuteAsync(statement).ConfigureAwait(false);
        }
    }
}
