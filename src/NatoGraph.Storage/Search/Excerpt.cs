using System.Collections.Immutable;
using System.Text;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Storage.Search;

/// <summary>Cuts the words around a hit out of a text.</summary>
internal static class Excerpt
{
    private const int Length = 24;

    /// <summary>Some words in a row, among them as many of those looked for as can be; where several rows are as good, the first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">What is looked for: words or their beginnings.</param>
    public static string Of(string text, ImmutableArray<string> words)
    {
        var tokens = SearchWords.Tokens(text);
        if (tokens.IsEmpty)
        {
            return "";
        }

        var sought = words.Select(Slug.Fold).ToList();
        var hits = tokens.Select(token => sought.FindIndex(word => Slug.Fold(token.Of(text)).StartsWith(word, StringComparison.Ordinal))).ToList();
        var first = Best(hits);
        var last = Math.Min(first + Length, tokens.Length) - 1;
        return (first > 0 ? "…" : "") + Collapsed(text[WordStart(text, tokens[first].Start)..WordEnd(text, tokens[last].End)]) + (last < tokens.Length - 1 ? "…" : "");
    }

    // A row begins at the text's beginning or a few words before a hit.
    private static int Best(List<int> hits)
    {
        const int before = 4;
        var starts = Enumerable.Range(0, hits.Count).Where(index => hits[index] >= 0).Select(index => Math.Max(0, index - before));
        return starts.Prepend(0).Distinct()
            .MaxBy(start => hits.Skip(start).Take(Length).Where(hit => hit >= 0).Distinct().Count());
    }

    // Punctuation stays with its word.
    private static int WordStart(string text, int start)
    {
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int WordEnd(string text, int end)
    {
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    private static string Collapsed(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            collapsed.Append(collapsed.Length > 0 ? " " : "").Append(word);
        }

        return collapsed.ToString();
    }
}
