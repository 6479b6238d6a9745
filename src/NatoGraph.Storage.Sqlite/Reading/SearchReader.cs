using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Search;
using NatoGraph.Storage.Sqlite.Connections;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>
/// Full-text search. What bears the words as its name comes first: the whole name, then whole words of a name, then their beginnings, then
/// any text; within these, BM25 and the kind decide.
/// </summary>
internal sealed class SearchReader(Session session, string? text, ImmutableArray<NodeKind> kinds)
{
    private const string Names = "name names place";

    private const string Hits = """
        (
            SELECT i.id AS id, i.kind AS kind,
                CASE
                    WHEN EXISTS (SELECT 1 FROM search_name AS n WHERE n.name = @fullName AND n.item = hit.item) THEN 3.0
                    WHEN hit.item IN (SELECT rowid FROM search WHERE search MATCH @wholeNames) THEN 2.0
                    WHEN hit.item IN (SELECT rowid FROM search WHERE search MATCH @names) THEN 1.0
                    ELSE 0.0
                END
                + CASE i.kind WHEN 'Person' THEN 0.3 WHEN 'Organisation' THEN 0.3 WHEN 'Post' THEN 0.2 WHEN 'Event' THEN 0.1 ELSE 0.0 END
                + 0.6 * hit.weight / (1.0 + hit.weight) AS score
            FROM (SELECT rowid AS item, -bm25(search, 10.0, 5.0, 5.0, 1.0) AS weight FROM search WHERE search MATCH @words) AS hit
            CROSS JOIN search_item AS i ON i.sequence = hit.item
        ) AS s
        """;

    private const string Excerpts = """
        SELECT i.id, s.text FROM json_each(@ids) AS k
        CROSS JOIN search_item AS i ON i.id = k.value
        CROSS JOIN search AS s ON s.rowid = i.sequence
        """;

    private readonly ImmutableArray<string> words = SearchWords.Of(text);

    public Page<SearchHit> Read(PageRequest page)
    {
        if (words.IsEmpty)
        {
            return new Page<SearchHit>([], HasNext: false, HasPrevious: false, page.CountTotal ? 0 : null);
        }

        var hits = Query().Read(session, Relocated(page), (id, score) => new SearchHit(NodeId.Parse(id), (double)score, null));
        var excerpts = ExcerptsOf(hits.Edges.Select(edge => edge.Node.Id).Where(id => id.Kind == NodeKind.Article));
        return hits with { Edges = [.. hits.Edges.Select(edge => edge with { Node = edge.Node with { Excerpt = excerpts.GetValueOrDefault(edge.Node.Id) } })] };
    }

    private ListQuery Query()
    {
        var query = new ListQuery("search", Hits, "s.id")
            .Bind("@fullName", SearchWords.KeyOf(text)!)
            .Bind("@wholeNames", Match.Whole(words, Names)!)
            .Bind("@names", Match.Prefixes(words, Names)!)
            .Bind("@words", Match.Prefixes(words)!)
            .OrderBy(new Order(OrderField.Name, Descending: true), "s.score");
        return kinds.IsDefaultOrEmpty ? query : query.Where("s.kind IN (SELECT value FROM json_each(@kinds))", "@kinds", Json.Names<NodeKind>(kinds));
    }

    // Every new text shifts all scores a little: a cursor goes on from where its item stands now.
    private PageRequest Relocated(PageRequest page) => page with { After = Relocated(page.After), Before = Relocated(page.Before) };

    private string? Relocated(string? text)
    {
        const string order = "search:Name-";
        if (Cursor.Decode(text, order) is not { } cursor)
        {
            return null;
        }

        var now = Query().Where("s.id = @cursor", "@cursor", cursor.Id).Read(session, new PageRequest(First: 1), (_, score) => score);
        return now.Edges.IsEmpty ? text : now.Edges[0].Cursor;
    }

    private Dictionary<NodeId, string> ExcerptsOf(IEnumerable<NodeId> articles)
    {
        var ids = articles.ToList();
        return ids.Count == 0
            ? []
            : session.Query(Excerpts, row => (Id: row.Id(0), Excerpt: Excerpt.Of(row.GetString(1), words)), ("@ids", Json.Keys(ids)))
                .ToDictionary(row => row.Id, row => row.Excerpt);
    }
}
