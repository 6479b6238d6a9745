using System.Collections.Immutable;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Segmentation;

/// <summary>Groups tokens into sentences. A line's end is a paragraph's end.</summary>
internal static class SentenceSplitter
{
    /// <summary>Longer sentences are cut, so that what is done per sentence stays bounded.</summary>
    public const int LongestSentence = 250;

    private const int LongestHeading = 30;

    /// <summary>The sentences of <paramref name="tokens"/>.</summary>
    public static ImmutableArray<Sentence> Split(string text, ImmutableArray<Token> tokens)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var paragraph = 0;
        for (int start = 0, lineStart = 0, at = 0; at < tokens.Length; at++)
        {
            var endsLine = at + 1 == tokens.Length || HasLineBreak(text, tokens[at], tokens[at + 1]);
            if (!endsLine && !EndsSentence(tokens, at) && at + 1 - start < LongestSentence)
            {
                continue;
            }

            var span = new TokenSpan(start, at + 1);
            var range = new TextRange(tokens[start].Range.Start, tokens[at].Range.End);
            var kind = KindOf(tokens, span, isWholeLine: endsLine && start == lineStart);
            sentences.Add(new Sentence(sentences.Count, range, span, kind, paragraph));
            start = at + 1;
            (paragraph, lineStart) = endsLine ? (paragraph + 1, start) : (paragraph, lineStart);
        }

        return sentences.ToImmutable();
    }

    private static bool HasLineBreak(string text, Token token, Token next) =>
        text.AsSpan(token.Range.End, next.Range.Start - token.Range.End).Contains('\n');

    private static bool EndsSentence(ImmutableArray<Token> tokens, int at)
    {
        var last = at;
        while (last > 0 && IsCloser(tokens[last]) && at - last < 4)
        {
            last--;
        }

        return IsFinal(tokens[last]) && !IsCloser(tokens[at + 1]) && !IsFinal(tokens[at + 1]) && Opens(tokens[at + 1]);
    }

    private static bool IsFinal(Token token) => token.Kind == TokenKind.Punctuation && token.Form[0] is '.' or '!' or '?' or '…';

    private static bool IsCloser(Token token) => token.Kind == TokenKind.Punctuation && token.Form[0] is '»' or '”' or ')' or ']';

    private static bool Opens(Token token) =>
        token.IsCapitalised
        || token.Kind is TokenKind.Number or TokenKind.Handle or TokenKind.Address
        || token.Form[0] is '«' or '“' or '"' or '(' or '[' or '-' or '–' or '—' or '•';

    private static SentenceKind KindOf(ImmutableArray<Token> tokens, TokenSpan span, bool isWholeLine)
    {
        var first = tokens[span.Start];
        var last = tokens[span.End - 1];
        if (first.Kind == TokenKind.Punctuation && first.Form[0] is '-' or '–' or '—' or '•' or '*' or '·')
        {
            return SentenceKind.ListLine;
        }

        if (!isWholeLine || IsFinal(last) || last.Form[0] is ',' or ';' || span.Length > LongestHeading)
        {
            return SentenceKind.Prose;
        }

        return span.Length <= 12 && LabelEnds(tokens, span) ? SentenceKind.ListLine : SentenceKind.Heading;
    }

    private static bool LabelEnds(ImmutableArray<Token> tokens, TokenSpan span)
    {
        for (var at = span.Start + 1; at < span.End - 1 && at < span.Start + 3; at++)
        {
            if (tokens[at].Form == ":")
            {
                return true;
            }
        }

        return false;
    }
}
