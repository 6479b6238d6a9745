using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Cleaning;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Segmentation;

/// <summary>Cuts text into tokens, in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of the prose of <paramref name="source"/>.</summary>
    public static ImmutableArray<Token> Tokenize(CleanedText source)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(source.Text.Length / 5);
        var start = 0;
        foreach (var removed in source.Removed)
        {
            Tokenize(source.Text, start, removed.Range.Start, tokens);
            start = removed.Range.End;
        }

        Tokenize(source.Text, start, source.Text.Length, tokens);
        return tokens.ToImmutable();
    }

    /// <summary>The tokens of a phrase.</summary>
    public static ImmutableArray<Token> Tokenize(string phrase) => Tokenize(new CleanedText(phrase, [], []));

    private static void Tokenize(string text, int start, int end, ImmutableArray<Token>.Builder tokens)
    {
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(text[at]) || char.IsControl(text[at]) || text[at] is '\u200B' or '\uFEFF' or '\u00AD')
            {
                at++;
                continue;
            }

            var (kind, length) = TokenScanner.Scan(text.AsSpan(0, end), at, start);
            tokens.Add(Make(text, new TextRange(at, at + length), kind));
            at += length;
        }
    }

    private static Token Make(string text, TextRange range, TokenKind kind)
    {
        var form = range.Of(text);
        return kind is TokenKind.Punctuation or TokenKind.Address
            ? new Token(range, form, form, form, kind, TokenShape.None)
            : new Token(range, form, Folding.Lower(form), Folding.Fold(form), kind, ShapeOf(form));
    }

    private static TokenShape ShapeOf(string form)
    {
        int upper = 0, lower = 0;
        var first = '\0';
        foreach (var letter in form)
        {
            first = first == '\0' && char.IsLetter(letter) ? letter : first;
            upper += char.IsUpper(letter) ? 1 : 0;
            lower += char.IsLower(letter) ? 1 : 0;
        }

        return (upper, lower) switch
        {
            (0, 0) => TokenShape.None,
            _ when !char.IsUpper(first) => TokenShape.Lower,
            (1, _) => TokenShape.Capitalised,
            (_, 0) => TokenShape.Capitals,
            _ => form.Contains('-', StringComparison.Ordinal) && form.Split('-').All(p => p.Length > 0 && !p.Skip(1).Any(char.IsUpper))
                ? TokenShape.Capitalised
                : TokenShape.Mixed,
        };
    }
}
