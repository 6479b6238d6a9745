using System.Collections.Immutable;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Segmentation;

/// <summary>Finds quotations by their marks. One that is not closed ends with its paragraph.</summary>
internal static class QuotationFinder
{
    private const int DeepestNesting = 4;

    /// <summary>The quotations of an article, by their start.</summary>
    public static ImmutableArray<Quotation> Find(ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        var found = new List<Quotation>();
        var open = new Stack<int>();
        foreach (var paragraph in sentences.GroupBy(s => s.Paragraph))
        {
            var end = paragraph.Last().Tokens.End;
            for (var at = paragraph.First().Tokens.Start; at < end; at++)
            {
                if (tokens[at].Kind == TokenKind.Punctuation)
                {
                    Step(tokens, at, open, found);
                }
            }

            CloseAll(tokens, end, open, found);
        }

        return [.. found.OrderBy(q => q.Range.Start).ThenBy(q => q.Depth)];
    }

    private static void Step(ImmutableArray<Token> tokens, int at, Stack<int> open, List<Quotation> found)
    {
        switch (tokens[at].Form[0])
        {
            case '"' when open.Any(o => tokens[o].Form[0] == '"'):
                Close(tokens, at, '"', open, found);
                break;
            case '«' or '“' or '„' or '"' when open.Count < DeepestNesting:
                open.Push(at);
                break;
            case '»':
                Close(tokens, at, '«', open, found);
                break;
            case '”':
                Close(tokens, at, '“', open, found);
                break;
        }
    }

    private static void Close(ImmutableArray<Token> tokens, int at, char opener, Stack<int> open, List<Quotation> found)
    {
        if (!open.Any(o => tokens[o].Form[0] == opener || (opener == '“' && tokens[o].Form[0] == '„')))
        {
            return;
        }

        int from;
        do
        {
            from = open.Pop();
        }
        while (tokens[from].Form[0] != opener && !(opener == '“' && tokens[from].Form[0] == '„'));
        Add(tokens, from, at, tokens[at].Range.End, open.Count, found);
    }

    private static void CloseAll(ImmutableArray<Token> tokens, int end, Stack<int> open, List<Quotation> found)
    {
        while (open.TryPop(out var from))
        {
            if (tokens[from].Form[0] != '"')
            {
                Add(tokens, from, end, tokens[end - 1].Range.End, open.Count, found);
            }
        }
    }

    private static void Add(ImmutableArray<Token> tokens, int from, int to, int end, int depth, List<Quotation> found)
    {
        if (to > from + 1)
        {
            var inner = new TextRange(tokens[from + 1].Range.Start, tokens[to - 1].Range.End);
            found.Add(new Quotation(new TextRange(tokens[from].Range.Start, end), inner, new TokenSpan(from + 1, to), depth));
        }
    }
}
