using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Storage.Search;

/// <summary>What a reader typed, as words to look for. Whatever it holds, no character of it is an operator.</summary>
public static class SearchWords
{
    // More words than this narrow nothing and only cost.
    private const int Most = 32;

    /// <summary>
    /// The words of a text: runs of letters and digits, without elided articles (<c>l'OTAN</c> gives <c>OTAN</c>) and, where other words
    /// remain, without the words of <c>stopwords.txt</c>.
    /// </summary>
    public static ImmutableArray<string> Of(string? text)
    {
        var words = Split(text ?? "");
        var telling = words.RemoveAll(StopWords.Contains);
        return [.. (telling.IsEmpty ? words : telling).Take(Most)];
    }

    /// <summary>The words of a name as one folded key, by which a name typed in full is known: "l'OTAN" and "Otan" give <c>otan</c>.</summary>
    /// <returns><see langword="null"/> where there is no word.</returns>
    public static string? KeyOf(string? name)
    {
        var words = Of(name);
        return words.IsEmpty ? null : Slug.Of(string.Join(' ', words));
    }

    private static ImmutableArray<string> Split(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsPartOfWord(rune))
            {
                word.Append(rune.ToString());
                continue;
            }

            Close(words, word, elided: rune.Value is '\'' or '\u2019');
        }

        Close(words, word, elided: false);
        return words.ToImmutable();
    }

    private static void Close(ImmutableArray<string>.Builder words, StringBuilder word, bool elided)
    {
        if (word.Length > 0 && !(elided && StopWords.IsElision(word.ToString())))
        {
            words.Add(word.ToString());
        }

        word.Clear();
    }

    // A combining accent belongs to its letter.
    private static bool IsPartOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;
}
