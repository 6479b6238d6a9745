using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Sqlite.Connections;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>
/// Finds shortest paths, level by level from the end, a statement a level. Each thing that is reached knows the first, by its id, of the next
/// things on the way; followed from the beginning they give the first of all shortest paths.
/// </summary>
internal sealed class PathReader(Session session)
{
    private const string Links = """
        SELECT k.value, e.fact FROM json_each(@ids) AS k CROSS JOIN fact_entity AS e ON e.entity = k.value WHERE e.fact NOT LIKE 'candidacy/%'
        UNION ALL
        SELECT k.value, e.entity FROM json_each(@ids) AS k CROSS JOIN fact_entity AS e ON e.fact = k.value
        UNION ALL
        SELECT k.value, p.organisation FROM json_each(@ids) AS k CROSS JOIN entity AS p ON p.id = k.value WHERE p.organisation IS NOT NULL
        UNION ALL
        SELECT k.value, p.id FROM json_each(@ids) AS k CROSS JOIN entity AS p ON p.organisation = k.value
        """;

    private const string Current = "SELECT coalesce((SELECT entity FROM redirect WHERE id = @id), @id)";

    private const string IsThere = "SELECT EXISTS (SELECT 1 FROM entity WHERE id = @id) OR EXISTS (SELECT 1 FROM fact WHERE id = @id)";

    public GraphPath? Find(NodeId from, NodeId to, int maxLength)
    {
        var (start, end) = (Followed(from), Followed(to));
        if (session.Number(IsThere, ("@id", start)) == 0 || session.Number(IsThere, ("@id", end)) == 0)
        {
            return null;
        }

        var next = new Dictionary<string, string?>(StringComparer.Ordinal) { [end] = null };
        List<string> frontier = [end];
        for (var length = 0; length < maxLength && frontier.Count > 0 && !next.ContainsKey(start); length++)
        {
            frontier = Reach(frontier, next);
        }

        return next.ContainsKey(start) ? GraphPath.Of([.. Follow(start, next)]) : null;
    }

    private string Followed(NodeId id) => session.Query(Current, row => row.GetString(0), ("@id", id.ToString())).Single();

    private List<string> Reach(List<string> frontier, Dictionary<string, string?> next)
    {
        var reached = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (known, other) in session.Query(Links, row => (row.GetString(0), row.GetString(1)), ("@ids", Json.Keys(frontier))))
        {
            if (!next.ContainsKey(other) && (!reached.TryGetValue(other, out var first) || string.CompareOrdinal(known, first) < 0))
            {
                reached[other] = known;
            }
        }

        foreach (var (other, known) in reached)
        {
            next.Add(other, known);
        }

        return [.. reached.Keys];
    }

    private static IEnumerable<NodeId> Follow(string start, Dictionary<string, string?> next)
    {
        for (var at = start; at is not null; at = next[at])
        {
            yield return NodeId.Parse(at);
        }
    }
}
