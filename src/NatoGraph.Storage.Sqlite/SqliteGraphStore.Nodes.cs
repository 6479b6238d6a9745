using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Sqlite.Connections;
using NatoGraph.Storage.Sqlite.Reading;

namespace NatoGraph.Storage.Sqlite;

/// <content>Single things by their ids.</content>
public sealed partial class SqliteGraphStore
{
    // Old ids lead to the entity they stand for now; each row says which id was asked for.
    private const string Owners = "json_each(@ids) AS k LEFT JOIN redirect AS r ON r.id = k.value";

    private const string EntitiesById =
        $"SELECT k.value, e.document FROM {Owners} CROSS JOIN entity AS e ON e.id = coalesce(r.entity, k.value) WHERE e.kind = @kind";

    private const string FactsById =
        "SELECT k.value, f.document FROM json_each(@ids) AS k CROSS JOIN fact AS f ON f.id = k.value WHERE f.kind = @kind";

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Person>> GetPeopleAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        DocumentsAsync(EntitiesById, ids, NodeKind.Person, Json.Types.Person, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Organisation>> GetOrganisationsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        DocumentsAsync(EntitiesById, ids, NodeKind.Organisation, Json.Types.Organisation, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Post>> GetPostsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        DocumentsAsync(EntitiesById, ids, NodeKind.Post, Json.Types.Post, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Tenure>> GetTenuresAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        DocumentsAsync(FactsById, ids, NodeKind.Tenure, Json.Types.Tenure, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Candidacy>> GetCandidaciesAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        DocumentsAsync(FactsById, ids, NodeKind.Candidacy, Json.Types.Candidacy, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Membership>> GetMembershipsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        DocumentsAsync(FactsById, ids, NodeKind.Membership, Json.Types.Membership, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Event>> GetEventsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) =>
        DocumentsAsync(FactsById, ids, NodeKind.Event, Json.Types.Event, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Contradiction>> GetContradictionsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) => SingleAsync(
        "SELECT k.value, x.document FROM json_each(@ids) AS k CROSS JOIN contradiction AS x ON x.id = k.value",
        ids,
        row => documents.Read(row.Utf8(1), Json.Types.Contradiction),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ArticleRecord>> GetArticlesAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) => SingleAsync(
        $"SELECT k.value, {ArticleRow.Columns} FROM json_each(@ids) AS k CROSS JOIN article AS a ON a.id = k.value AND a.superseded_at IS NULL",
        ids,
        row => ArticleRow.Record(row, 1),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ClaimRecord>> GetClaimsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken) => SingleAsync(
        $"SELECT k.value, {ClaimRow.Columns} FROM json_each(@ids) AS k CROSS JOIN claim AS c ON c.id = k.value",
        ids,
        row => ClaimRow.Record(row, documents, 1),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<(NodeId Article, int Version), ArticleRecord>> GetArticleVersionsAsync(IReadOnlyList<(NodeId Article, int Version)> versions, CancellationToken cancellationToken)
    {
        const string sql = $"""
            SELECT {ArticleRow.Columns} FROM json_each(@keys) AS k
            CROSS JOIN article AS a ON a.id = substr(k.value, instr(k.value, ' ') + 1) AND a.version = CAST(k.value AS INTEGER)
            """;
        var keys = Json.Keys(versions.Select(key => string.Create(CultureInfo.InvariantCulture, $"{key.Version} {key.Article}")));
        return sessions.QueryAsync<IReadOnlyDictionary<(NodeId Article, int Version), ArticleRecord>>(
            session => session.Query(sql, row => ArticleRow.Record(row), ("@keys", keys))
                .DistinctBy(record => (record.Article.Id, record.Version))
                .ToDictionary(record => (record.Article.Id, record.Version)),
            cancellationToken);
    }

    private Task<IReadOnlyDictionary<NodeId, T>> DocumentsAsync<T>(string sql, IReadOnlyList<NodeId> ids, NodeKind kind, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        SingleAsync(sql, ids, row => documents.Read(row.Utf8(1), type), cancellationToken, ("@kind", kind.ToString()));

    private Task<IReadOnlyDictionary<NodeId, T>> SingleAsync<T>(string sql, IReadOnlyList<NodeId> ids, Func<Row, T> read, CancellationToken cancellationToken, params (string Name, object? Value)[] more) =>
        sessions.QueryAsync<IReadOnlyDictionary<NodeId, T>>(
            session =>
            {
                var found = new Dictionary<NodeId, T>(ids.Count);
                foreach (var (id, value) in session.Query(sql, row => (row.Id(0), read(row)), [("@ids", Json.Keys(ids)), .. more]))
                {
                    found[id] = value;
                }

                return found;
            },
            cancellationToken);

    private Task<IReadOnlyDictionary<NodeId, ImmutableArray<T>>> GroupsAsync<T>(string sql, IReadOnlyList<NodeId> ids, Func<Row, T> read, CancellationToken cancellationToken) =>
        sessions.QueryAsync<IReadOnlyDictionary<NodeId, ImmutableArray<T>>>(
            session =>
            {
                var found = session.Query(sql, row => (Owner: row.Id(0), Value: read(row)), ("@ids", Json.Keys(ids)))
                    .ToLookup(row => row.Owner, row => row.Value);
                return ids.Distinct().ToDictionary(id => id, id => found[id].ToImmutableArray());
            },
            cancellationToken);
}
