using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Search;

namespace NatoGraph.Storage.Neo4j.Reading;

/// <summary>
/// Writes queries of the full-text index <c>search</c> from words (Lucene's query parser syntax). Folded words are letters and digits alone, so
/// that none is an operator.
/// </summary>
internal static class Lucene
{
    /// <summary>The words without case and accents, as the index has them.</summary>
    public static List<string> Folded(ImmutableArray<string> words) => words.Select(Slug.Fold).Where(word => word.Length > 0).ToList();

    /// <summary>All words, each perhaps the beginning of one, anywhere; whole words and names weigh more.</summary>
    public static string Anywhere(IEnumerable<string> words) => string.Join(' ', words.Select(word =>
        $"+(nameWords:{word}*^2 textWords:{word}* nameWords:{word}^10 textWords:{word})"));

    /// <summary>A condition on items whose names have the words, each perhaps the beginning of one; one that nothing meets where the text has no word.</summary>
    /// <param name="query">The list.</param>
    /// <param name="property">Which of their words.</param>
    /// <param name="text">What the reader typed.</param>
    public static ListQuery WhereWords(this ListQuery query, string property, string? text)
    {
        if (text is null)
        {
            return query;
        }

        var words = Folded(SearchWords.Of(text));
        return words.Count == 0
            ? query.Never()
            : query.FromCall("CALL db.index.fulltext.queryNodes('search', $lucene) YIELD node AS n", "lucene", string.Join(' ', words.Select(word => $"+nameWords:{word}*")))
                .Where($"all(word IN $words WHERE (' ' + n.{property}) CONTAINS (' ' + word))", "words", words);
    }
}
