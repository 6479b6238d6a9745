using NatoGraph.Storage.Search;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>Writes FTS5 queries from words (https://www.sqlite.org/fts5.html#full_text_query_syntax): every word a quoted string, so that none is an operator.</summary>
internal static class Match
{
    /// <summary>All words, each perhaps the beginning of one.</summary>
    /// <returns><see langword="null"/> where there is no word at all.</returns>
    public static string? Prefixes(IReadOnlyCollection<string> words, string? columns = null) => All(words, columns, "*");

    /// <summary>All words, whole.</summary>
    public static string? Whole(IReadOnlyCollection<string> words, string? columns = null) => All(words, columns, "");

    /// <summary>A condition on an id whose <paramref name="columns"/> have the words; one that nothing meets where the text has no word.</summary>
    public static ListQuery WhereWords(this ListQuery query, string id, string columns, string? text)
    {
        if (text is null)
        {
            return query;
        }

        return Prefixes(SearchWords.Of(text), columns) is { } match
            ? query.Where($"{id} IN (SELECT i.id FROM search CROSS JOIN search_item AS i ON i.sequence = search.rowid WHERE search MATCH @words)", "@words", match)
            : query.Where("FALSE");
    }

    private static string? All(IReadOnlyCollection<string> words, string? columns, string end)
    {
        if (words.Count == 0)
        {
            return null;
        }

        var all = string.Join(" AND ", words.Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"{end}"));
        return columns is null ? all : $"{{{columns}}} : ({all})";
    }
}
