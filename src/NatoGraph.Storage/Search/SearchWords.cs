using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NatoGraph.Domain.Articles;
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
        var typed = text ?? "";
        var words = Tokens(typed).Where(token => !IsElided(typed, token)).Select(token => token.Of(typed)).ToImmutableArray();
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

    /// <summary>Every word of a text without case and accents, single spaces between: what an index of words holds.</summary>
    public static string Folded(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join(' ', Tokens(text).Select(token => Slug.Fold(token.Of(text))));
    }

    /// <summary>Where the words of a text stand, elided articles among them.</summary>
    internal static ImmutableArray<TextRange> Tokens(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<TextRange>();
        var (start, at) = (-1, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsPartOfWord(rune))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                tokens.Add(new(start, at));
                start = -1;
            }

            at += rune.Utf16SequenceLength;
        }

        if (start >= 0)
        {
            tokens.Add(new(start, at));
        }

        return tokens.ToImmutable();
    }

    private static bool IsElided(string text, TextRange token) =>
        token.End < text.Length && (text[token.End] is '\'' or '\u2019') && StopWords.IsElision(text[token.Start..token.End]);

    // A combining accent belongs to its letter.
    private static bool IsPartOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;
}
