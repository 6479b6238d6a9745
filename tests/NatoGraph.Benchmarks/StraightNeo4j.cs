using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Neo4j;
using Neo4j.Driver;

namespace NatoGraph.Benchmarks;

/// <summary>Cypher through the driver.</summary>
public sealed class StraightNeo4j(Neo4jAddress address, string password) : IStraightReader, IAsyncDisposable
{
    private readonly IDriver driver = GraphDatabase.Driver(address.Server, AuthTokens.Basic(address.User, password));

    public async Task EntityAsync(NodeId person)
    {
        await ReadAsync("UNWIND $ids AS k MATCH (p:Person {id: k}) RETURN k, p.document", person.ToString());
        await ReadAsync("UNWIND $ids AS k MATCH (:Person {id: k})-[:HELD]->(t:Tenure) RETURN k, t.document ORDER BY t.startFirst, t.id", person.ToString());
    }

    public async Task SuccessionAsync(NodeId post)
    {
        await ReadAsync("UNWIND $ids AS k MATCH (:Post {id: k})<-[:OF]-(t:Tenure) RETURN t.document ORDER BY t.position", post.ToString());
        await ReadAsync(
            """
            UNWIND $ids AS k MATCH (:Post {id: k})<-[:OF]-(:Tenure)<-[:SUPPORTS]-(c:Claim) WITH DISTINCT c
            RETURN c.id, c.article, toString(c.publishedOn), c.outlet, c.statement, c.quote, toString(c.recordedAt), c.subject, c.object, c.post
            """,
            post.ToString());
    }

    public Task PostsAsync() => ReadAsync("MATCH (p:Post) WHERE p.nameKey > $ids[0] WITH p ORDER BY p.nameKey LIMIT 50 RETURN p.document, COLLECT { MATCH (p)<-[:OF]-(t:Tenure) RETURN t.document }", "");

    public Task SearchAsync(NodeId person) => ReadAsync(
        "CALL db.index.fulltext.queryNodes('search', $ids[0]) YIELD node, score WHERE node:Person RETURN node.id, score ORDER BY score DESC LIMIT 11",
        string.Join(' ', person.Slug.Split('-').Select(word => $"+(nameWords:{word}*^2 textWords:{word}* nameWords:{word}^10 textWords:{word})")));

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private async Task ReadAsync(string cypher, string key)
    {
        await using var session = driver.AsyncSession(config => config.WithDefaultAccessMode(AccessMode.Read));
        var cursor = await session.RunAsync(cypher, new Dictionary<string, object?> { ["ids"] = new List<string> { key } });
        await cursor.ToListAsync();
    }
}
