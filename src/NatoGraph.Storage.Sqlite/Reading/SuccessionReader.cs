using System.Text.Json.Serialization.Metadata;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Sqlite.Connections;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>Reads the successions of posts in four statements, however many posts there are.</summary>
internal sealed class SuccessionReader(Session session, IReadOnlyList<NodeId> posts)
{
    // A post's unit of projection has its slug for a key.
    private const string Units = """
        FROM json_each(@ids) AS k LEFT JOIN redirect AS r ON r.id = k.value
        CROSS JOIN entity AS p ON p.id = coalesce(r.entity, k.value) AND p.kind = 'Post'
        """;

    private const string UnitKey = "'Post/' || substr(p.id, 6)";

    private readonly string keys = Json.Keys(posts);

    public IReadOnlyDictionary<NodeId, Succession> Read()
    {
        var known = session.Query($"SELECT k.value, p.id {Units}", row => (Asked: row.Id(0), Post: row.Id(1)), ("@ids", keys)).Distinct();
        var tenures = Facts(NodeKind.Tenure, Json.Types.Tenure);
        var candidacies = Facts(NodeKind.Candidacy, Json.Types.Candidacy);
        var diagnostics = session.Query(
            $"SELECT k.value, u.diagnostics {Units} CROSS JOIN unit AS u ON u.key = {UnitKey}",
            row => (Owner: row.Id(0), Value: Json.Read(row.GetString(1), Json.Types.ImmutableArrayDiagnostic)),
            ("@ids", keys)).ToLookup(row => row.Owner, row => row.Value);
        var contradictions = Rows(
            $"SELECT k.value, x.document {Units} CROSS JOIN contradiction AS x ON x.unit = {UnitKey} ORDER BY x.id",
            Json.Types.Contradiction,
            ("@ids", keys));
        return known.ToDictionary(
            post => post.Asked,
            post => new Succession(
                post.Post,
                [.. tenures[post.Asked]],
                [.. candidacies[post.Asked]],
                diagnostics[post.Asked].FirstOrDefault([]),
                [.. contradictions[post.Asked]]));
    }

    private ILookup<NodeId, T> Facts<T>(NodeKind kind, JsonTypeInfo<T> type) => Rows(
        $"SELECT k.value, f.document {Units} CROSS JOIN fact AS f ON f.unit = {UnitKey} WHERE +f.kind = @kind ORDER BY f.position",
        type,
        ("@ids", keys),
        ("@kind", kind.ToString()));

    private ILookup<NodeId, T> Rows<T>(string sql, JsonTypeInfo<T> type, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        session.Query(sql, row => (Owner: row.Id(0), Value: Json.Read(row.GetString(1), type)), parameters)
            .ToLookup(row => row.Owner, row => row.Value);
}
