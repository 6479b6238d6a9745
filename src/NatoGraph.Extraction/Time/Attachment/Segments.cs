using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>A sentence cut at its commas, brackets and conjunctions: what stands in one piece belongs together.</summary>
/// <param name="Pieces">The pieces, in order; together they are the sentence.</param>
internal sealed record Segments(ImmutableArray<TextRange> Pieces)
{
    /// <summary>The pieces of a sentence.</summary>
    public static Segments Of(SentenceView sentence)
    {
        var pieces = ImmutableArray.CreateBuilder<TextRange>();
        var start = sentence.Range.Start;
        foreach (var match in Patterns.French["clause.boundary"].EnumerateMatches(sentence.Article.Folded.AsSpan(sentence.Range.Start, sentence.Range.Length)))
        {
            var at = sentence.Range.Start + match.Index;
            if (at > start)
            {
                pieces.Add(new TextRange(start, at));
                start = at;
            }
        }

        pieces.Add(new TextRange(start, sentence.Range.End));
        return new(pieces.ToImmutable());
    }

    /// <summary>The index of the piece that holds an offset.</summary>
    public int At(int offset)
    {
        var (low, high) = (0, Pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Pieces[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
