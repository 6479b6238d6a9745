using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Neo4j.Reading;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Writing;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>One write transaction. The parts of this class follow the data: log, forms, entities, claims, facts.</summary>
internal sealed partial class Neo4jGraphTransaction(CypherRunner runner) : IGraphTransaction
{
    // Every writer changes this node first, and so waits for the one before, whatever process that runs in.
    private const string TakeTurn = "MATCH (s:NatoGraph {id: 'graph'}) SET s.turn = s.turn + 1 RETURN s.loading";

    private readonly ClaimWriter claimWriter = new(runner);
    private readonly LinkWriter links = new(runner);

    /// <summary>Waits until no other writer is at work.</summary>
    /// <returns>Whether the store is there, and what it is being filled with where that is not done yet.</returns>
    public async Task<(bool IsThere, string? Loading)> TakeTurnAsync() =>
        (await runner.QueryAsync(TakeTurn, row => (true, row[0].As<string?>())).ConfigureAwait(false)).FirstOrDefault();

    /// <inheritdoc/>
    public async Task<ArticleRecord?> FindArticleAsync(NodeId id, CancellationToken cancellationToken) =>
        (await runner.QueryAsync($"MATCH (a:Article {{id: $id}}) RETURN {ArticleRow.Columns}", row => ArticleRow.Record(row), ("id", id.ToString())).ConfigureAwait(false)).SingleOrDefault();

    private static List<string> Texts(IEnumerable<NodeId> ids) => ids.Select(id => id.ToString()).ToList();
}
