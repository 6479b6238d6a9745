using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Sqlite.Connections;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>Reads the successions of posts in four statements, however many posts there are.</summary>
internal sealed class SuccessionReader(Session session, DocumentCache documents, IReadOnlyList<NodeId> posts)
{
    // A post's unit of projection has its slug for a key.
    private const string Units = """
        FROM json_each(@ids) AS k LEFT JOIN redirect AS r ON r.id = k.value
        CROSS JOIN entity AS p ON p.id = coalesce(r.entity, k.value) AND p.kind = 'Post'
        """;

    private const string UnitKey = "'Post/' || substr(p.id, 6)";

    private readonly string keys = Json.Keys(posts.Distinct());

    public IReadOnlyDictionary<NodeId, Succession> Read()
    {
        var known = session.Query($"SELECT k.value, p.id {Units}", row => (Asked: row.GetString(0), Post: row.Id(1)), ("@ids", keys));
        var facts = Facts();
        var diagnostics = session.Query(
            $"SELECT k.value, u.diagnostics {Units} CROSS JOIN unit AS u ON u.key = {UnitKey}",
            row => (Owner: row.GetString(0), Value: Json.Read(row.GetString(1), Json.Types.ImmutableArrayDiagnostic)),
            ("@ids", keys)).ToLookup(row => row.Owner, row => row.Value, StringComparer.Ordinal);
        var contradictions = session.Query(
            $"SELECT k.value, x.document {Units} CROSS JOIN contradiction AS x ON x.unit = {UnitKey} ORDER BY x.id",
            row => (Owner: row.GetString(0), Value: documents.Read(row.GetString(1), Json.Types.Contradiction)),
            ("@ids", keys)).ToLookup(row => row.Owner, row => row.Value, StringComparer.Ordinal);
        return known.ToDictionary(
            post => NodeId.Parse(post.Asked),
            post => new Succession(
                post.Post,
                Read(facts[post.Asked], NodeKind.Tenure, Json.Types.Tenure),
                Read(facts[post.Asked], NodeKind.Candidacy, Json.Types.Candidacy),
                diagnostics[post.Asked].FirstOrDefault([]),
                [.. contradictions[post.Asked]]));
    }

    // Sorted here: SQLite would move whole documents about to sort them.
    private ILookup<string, FactText> Facts() => session.Query(
        $"SELECT k.value, f.kind, f.position, f.document {Units} CROSS JOIN fact AS f ON f.unit = {UnitKey}",
        row => (Owner: row.GetString(0), Fact: new FactText(row.GetString(1), row.GetInt32(2), row.GetString(3))),
        ("@ids", keys)).ToLookup(row => row.Owner, row => row.Fact, StringComparer.Ordinal);

    private ImmutableArray<T> Read<T>(IEnumerable<FactText> facts, NodeKind kind, JsonTypeInfo<T> type)
        where T : class
    {
        var name = kind.ToString();
        return [.. facts.Where(fact => fact.Kind == name).OrderBy(fact => fact.Position).Select(fact => documents.Read(fact.Document, type))];
    }

    private readonly record struct FactText(string Kind, int Position, string Document);
}
