using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Search;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Reading;

/// <summary>
/// Full-text search. What bears the words as its name comes first: the whole name, then whole words of a name, then their beginnings, then
/// any text; within these, Lucene's score and the kind decide.
/// </summary>
internal sealed class SearchReader(CypherRunner runner, string? text, ImmutableArray<NodeKind> kinds)
{
    private const string OrderCode = "search:Name-";

    private const string Hits = """
        CALL db.index.fulltext.queryNodes('search', $lucene) YIELD node AS n, score AS weight
        WITH n, weight, ' ' + n.nameWords + ' ' AS names
        WITH n, 0.6 * weight / (1.0 + weight)
            + CASE
                WHEN $fullName IN n.fullNames THEN 3.0
                WHEN all(word IN $words WHERE names CONTAINS (' ' + word + ' ')) THEN 2.0
                WHEN all(word IN $words WHERE names CONTAINS (' ' + word)) THEN 1.0
                ELSE 0.0
            END
            + CASE WHEN n:Person OR n:Organisation THEN 0.3 WHEN n:Post THEN 0.2 WHEN n:Event THEN 0.1 ELSE 0.0 END AS score
        """;

    private readonly ImmutableArray<string> typed = SearchWords.Of(text);

    private readonly List<string> words = Lucene.Folded(SearchWords.Of(text));

    private (string Name, object? Value)[] Parameters =>
    [
        ("lucene", Lucene.Anywhere(words)),
        ("words", words),
        ("fullName", SearchWords.KeyOf(text)),
        ("labels", kinds.IsDefaultOrEmpty ? null : kinds.Select(kind => kind.ToString()).ToList()),
    ];

    public async Task<Page<SearchHit>> ReadAsync(PageRequest page)
    {
        if (words.Count == 0)
        {
            return new Page<SearchHit>([], HasNext: false, HasPrevious: false, page.CountTotal ? 0 : null);
        }

        var cut = new PageCut(page);
        var (comparison, parameters) = await KeysetAsync(page).ConfigureAwait(false);
        var direction = cut.Backwards ? "ASC" : "DESC";
        var hits = await runner.QueryAsync(
            $"""
            {Hits}
            WHERE ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels)){comparison}
            WITH n, score ORDER BY score {direction}, n.id {direction}{(cut.Limit is null ? "" : " LIMIT $limit")}
            RETURN n.id, score, CASE WHEN n:Article THEN n.text END, n.removed
            """,
            Hit,
            [.. Parameters, .. parameters, ("limit", cut.Limit)]).ConfigureAwait(false);
        return cut.Page(hits, page.CountTotal ? await CountAsync().ConfigureAwait(false) : null);
    }

    private Edge<SearchHit> Hit(IRecord row)
    {
        var (id, score) = (row[0].As<string>(), row[1].As<double>());
        var excerpt = row[2].As<string?>() is { } article ? Excerpt.Of(Prose.Of(article, Json.Read(row[3].As<string>(), Json.Types.ImmutableArrayRemovedRange)), typed) : null;
        return new(new SearchHit(NodeId.Parse(id), score, excerpt), new Cursor(OrderCode, score, id).Encode());
    }

    private async Task<int> CountAsync() => (await runner.QueryAsync(
        $"{Hits} WHERE $labels IS NULL OR any(label IN labels(n) WHERE label IN $labels) RETURN count(n)",
        row => row[0].As<int>(),
        Parameters).ConfigureAwait(false)).Single();

    private async Task<(string Comparison, (string Name, object? Value)[] Parameters)> KeysetAsync(PageRequest page)
    {
        var after = await RelocatedAsync(page.After).ConfigureAwait(false);
        var before = await RelocatedAsync(page.Before).ConfigureAwait(false);
        return (
            (after is null ? "" : " AND (score < $afterScore OR (score = $afterScore AND n.id < $afterId))")
            + (before is null ? "" : " AND (score > $beforeScore OR (score = $beforeScore AND n.id > $beforeId))"),
            [("afterScore", after?.Value), ("afterId", after?.Id), ("beforeScore", before?.Value), ("beforeId", before?.Id)]);
    }

    // Every new text shifts all scores a little: a cursor goes on from where its item stands now.
    private async Task<Cursor?> RelocatedAsync(string? cursor)
    {
        if (Cursor.Decode(cursor, OrderCode) is not { } then)
        {
            return null;
        }

        var now = await runner.QueryAsync($"{Hits} WHERE n.id = $cursor RETURN score", row => row[0].As<double>(), [.. Parameters, ("cursor", then.Id)]).ConfigureAwait(false);
        return now.Count == 0 ? then : then with { Value = now[0] };
    }
}
