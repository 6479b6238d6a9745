using System.Collections.Frozen;
using System.Collections.Immutable;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Cleaning;

/// <summary>Tells whether a text is in another language than the one that is read, by the commonest words.</summary>
internal sealed class LanguageDetector
{
    /// <summary>The tag of what is in no language known here.</summary>
    public const string Undetermined = "und";

    private const int FewestWords = 20;
    private const int MostWords = 3000;
    private const double LeastShare = 0.15;
    private const double Advantage = 1.3;
    private const int LongestWord = 12;
    private const char LastLatin = '\u024F';

    private readonly ImmutableArray<string> tags;
    private readonly FrozenDictionary<string, ImmutableArray<int>>.AlternateLookup<ReadOnlySpan<char>> languagesOf;

    private LanguageDetector(IEnumerable<string[]> rows)
    {
        var languages = rows.ToList();
        tags = [.. languages.Select(row => row[0])];
        languagesOf = languages.SelectMany((row, at) => row[1].Split(' ').Distinct(StringComparer.Ordinal).Select(word => (Word: word, At: at)))
            .GroupBy(entry => entry.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(entry => entry.At).ToImmutableArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The detector of the languages in <c>Data/languages.tsv</c>.</summary>
    public static LanguageDetector Known { get; } = new(DataFile.Rows("languages.tsv", 2));

    /// <summary>The language of a text where it is surely not the one expected, as a BCP 47 tag; <see langword="null"/> where it may be.</summary>
    /// <param name="text">The text; its first few thousand words count.</param>
    /// <param name="expected">The tag of the language that is read.</param>
    public string? Other(string text, string expected) => Of(text, expected) is { } tag && tag != expected ? tag : null;

    /// <summary>Whether a text is surely in a language.</summary>
    public bool IsIn(string text, string expected) => Of(text, expected) == expected;

    /// <summary>The language of a text, where it is sure; the one expected needs less to be believed than another.</summary>
    private string? Of(string text, string expected)
    {
        Span<int> hits = stackalloc int[tags.Length];
        var (words, foreign) = Count(text, hits);
        if (words < FewestWords)
        {
            return null;
        }

        if (foreign * 2 > words)
        {
            return Undetermined;
        }

        var own = 0;
        var best = 0;
        for (var at = 0; at < tags.Length; at++)
        {
            own = tags[at] == expected ? hits[at] : own;
            best = hits[at] > hits[best] ? at : best;
        }

        return hits[best] <= words * LeastShare ? null
            : hits[best] > own * Advantage ? tags[best]
            : hits[best] == own ? expected : null;
    }

    /// <summary>Counts words, those of other scripts, and those of each language.</summary>
    private (int Words, int Foreign) Count(string text, Span<int> hits)
    {
        var (words, foreign, start) = (0, 0, -1);
        Span<char> lower = stackalloc char[LongestWord];
        for (var at = 0; at <= text.Length && words < MostWords; at++)
        {
            if (at < text.Length && char.IsLetter(text[at]))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                words++;
                foreign += text[start] > LastLatin ? 1 : 0;
                Match(text.AsSpan(start, at - start), lower, hits);
                start = -1;
            }
        }

        return (words, foreign);
    }

    private void Match(ReadOnlySpan<char> word, Span<char> lower, Span<int> hits)
    {
        if (word.Length > LongestWord)
        {
            return;
        }

        var small = lower[..word.ToLowerInvariant(lower)];
        if (languagesOf.TryGetValue(small, out var languages))
        {
            foreach (var at in languages)
            {
                hits[at]++;
            }
        }
    }
}
