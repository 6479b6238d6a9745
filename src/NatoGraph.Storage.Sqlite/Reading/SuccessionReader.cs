using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Sqlite.Connections;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>Reads the successions of posts in three statements, however many posts there are.</summary>
internal sealed class SuccessionReader(Session session, DocumentCache documents, IReadOnlyList<NodeId> posts)
{
    // A post's unit of projection has its slug for a key.
    private const string Posts = """
        SELECT k.value, p.id, u.diagnostics
        FROM json_each(@ids) AS k LEFT JOIN redirect AS r ON r.id = k.value
        CROSS JOIN entity AS p ON p.id = coalesce(r.entity, k.value) AND p.kind = 'Post'
        LEFT JOIN unit AS u ON u.key = 'Post/' || substr(p.id, 6)
        """;

    // Sorted here: SQLite would move whole documents about to sort them.
    private const string Facts = "SELECT k.key, f.position, f.kind, f.document FROM json_each(@units) AS k CROSS JOIN fact AS f ON f.unit = k.value";

    private const string Contradictions = "SELECT k.key, x.document FROM json_each(@units) AS k CROSS JOIN contradiction AS x ON x.unit = k.value ORDER BY x.id";

    public IReadOnlyDictionary<NodeId, Succession> Read()
    {
        var known = session.Query(Posts, Post, ("@ids", Json.Keys(posts.Distinct())));
        var units = ("@units", (object?)Json.Keys(known.Select(post => UnitKey.Of(new ProjectionUnit(ProjectionUnitKind.Post, post.Id.Slug)))));
        var facts = session.Query(Facts, Fact, units).ToLookup(fact => fact.Post);
        var contradictions = session.Query(
            Contradictions,
            row => (Post: row.GetInt32(0), Value: documents.Read(row.Utf8(1), Json.Types.Contradiction)),
            units).ToLookup(row => row.Post, row => row.Value);
        return known.Select((post, index) => KeyValuePair.Create(
            post.Asked,
            new Succession(post.Id, InOrder<Tenure>(facts[index]), InOrder<Candidacy>(facts[index]), post.Diagnostics, [.. contradictions[index]]))).ToDictionary();
    }

    private static (NodeId Asked, NodeId Id, ImmutableArray<Diagnostic> Diagnostics) Post(Row row) =>
        (row.Id(0), row.Id(1), row.IsNull(2) ? [] : Json.Read(row.Utf8(2), Json.Types.ImmutableArrayDiagnostic));

    private (int Post, int Position, IFact Value) Fact(Row row) => (
        row.GetInt32(0),
        row.GetInt32(1),
        row.Utf8(2).SequenceEqual("Tenure"u8) ? documents.Read(row.Utf8(3), Json.Types.Tenure) : documents.Read(row.Utf8(3), Json.Types.Candidacy));

    private static ImmutableArray<T> InOrder<T>(IEnumerable<(int Post, int Position, IFact Value)> facts) =>
        [.. facts.Where(fact => fact.Value is T).OrderBy(fact => fact.Position).Select(fact => fact.Value).OfType<T>()];
}
