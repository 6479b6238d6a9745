using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Neo4j.Reading;
using NatoGraph.Storage.Reading;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j;

/// <content>Single things by their ids.</content>
public sealed partial class Neo4jGraphStore
{
    // Old ids lead to the entity they stand for now; each row says which id was asked for.
    private const string Owners = """
        UNWIND $ids AS k
        OPTIONAL MATCH (r:FormerId {id: k})
        WITH k, coalesce(r.entity, k) AS id
        """;

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Person>> GetPeopleAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        DocumentsAsync($"{Owners} MATCH (e:Person {{id: id}}) RETURN k, e.document", ids, Json.Types.Person, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Organisation>> GetOrganisationsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        DocumentsAsync($"{Owners} MATCH (e:Organisation {{id: id}}) RETURN k, e.document", ids, Json.Types.Organisation, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Post>> GetPostsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        DocumentsAsync($"{Owners} MATCH (e:Post {{id: id}}) RETURN k, e.document", ids, Json.Types.Post, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Tenure>> GetTenuresAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        FactsAsync(ids, NodeKind.Tenure, Json.Types.Tenure, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Candidacy>> GetCandidaciesAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        FactsAsync(ids, NodeKind.Candidacy, Json.Types.Candidacy, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Membership>> GetMembershipsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        FactsAsync(ids, NodeKind.Membership, Json.Types.Membership, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Event>> GetEventsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        FactsAsync(ids, NodeKind.Event, Json.Types.Event, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Contradiction>> GetContradictionsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        DocumentsAsync("UNWIND $ids AS k MATCH (x:Contradiction {id: k}) RETURN k, x.document", ids, Json.Types.Contradiction, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ArticleRecord>> GetArticlesAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) => SingleAsync(
        $"UNWIND $ids AS k MATCH (a:Article {{id: k}}) RETURN k, {ArticleRow.Columns}",
        ids,
        row => ArticleRow.Record(row, 1),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ClaimRecord>> GetClaimsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) => SingleAsync(
        $"UNWIND $ids AS k MATCH (c:Claim {{id: k}}) RETURN k, {ClaimRow.Columns}",
        ids,
        row => ClaimRow.Record(row, documents, 1),
        cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<(NodeId Article, int Version), ArticleRecord>> GetArticleVersionsAsync(IReadOnlyList<(NodeId Article, int Version)> versions, CancellationToken cancellationToken)
    {
        const string cypher = $$"""
            UNWIND $versions AS k
            CALL (k) {
                MATCH (a:Article {id: k.id}) WHERE a.version = k.version RETURN a
                UNION
                MATCH (a:ArticleVersion {key: k.id + '@' + toString(k.version)}) RETURN a
            }
            RETURN {{ArticleRow.Columns}}
            """;
        var keys = versions.Distinct()
            .Select(key => new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = key.Article.ToString(), ["version"] = key.Version })
            .ToList();
        var rows = await connection.QueryAsync(cypher, row => ArticleRow.Record(row), cancellationToken, ("versions", keys)).ConfigureAwait(false);
        return rows.ToDictionary(record => (record.Article.Id, record.Version));
    }

    private static List<string> Texts(IEnumerable<NodeId> ids) => ids.Distinct().Select(id => id.ToString()).ToList();

    private Task<IReadOnlyDictionary<NodeId, T>> FactsAsync<T>(IReadOnlyList<NodeId> ids, NodeKind kind, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        DocumentsAsync("UNWIND $ids AS k MATCH (f:Fact {id: k}) RETURN k, f.document", [.. ids.Where(id => id.Kind == kind)], type, cancellationToken);

    private Task<IReadOnlyDictionary<NodeId, T>> DocumentsAsync<T>(string cypher, IReadOnlyList<NodeId> ids, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        SingleAsync(cypher, ids, row => documents.Read(row[1].As<string>(), type), cancellationToken);

    private async Task<IReadOnlyDictionary<NodeId, T>> SingleAsync<T>(string cypher, IReadOnlyList<NodeId> ids, Func<IRecord, T> read, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync(cypher, row => KeyValuePair.Create(NodeId.Parse(row[0].As<string>()), read(row)), cancellationToken, ("ids", Texts(ids))).ConfigureAwait(false);
        return rows.ToDictionary();
    }

    private async Task<IReadOnlyDictionary<NodeId, ImmutableArray<T>>> GroupsAsync<T>(string cypher, IReadOnlyList<NodeId> ids, Func<IRecord, T> read, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync(cypher, row => (Owner: NodeId.Parse(row[0].As<string>()), Value: read(row)), cancellationToken, ("ids", Texts(ids))).ConfigureAwait(false);
        var found = rows.ToLookup(row => row.Owner, row => row.Value);
        return ids.Distinct().ToDictionary(id => id, id => found[id].ToImmutableArray());
    }
}
