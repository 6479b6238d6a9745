using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Evaluation.References;

/// <summary>Finds the mention of words that a careful reader marked, whose bounds may differ: "ancien ministre" in "l'ancien ministre".</summary>
internal static class MentionMatch
{
    /// <summary>How much of what either holds both must hold.</summary>
    private const double Least = 0.5;

    /// <summary>The mention that shares most with the words, of those that begin or end with them.</summary>
    public static T? Find<T>(SegmentedText text, IEnumerable<T> mentions, TextRange range)
        where T : Mention
    {
        (T? Mention, double Share) best = (null, 0);
        foreach (var mention in mentions)
        {
            var other = text.RangeOf(mention.Span);
            var share = (double)(Math.Min(other.End, range.End) - Math.Max(other.Start, range.Start)) / (Math.Max(other.End, range.End) - Math.Min(other.Start, range.Start));
            if (share > best.Share && share >= Least)
            {
                best = (mention, share);
            }
        }

        return best.Mention;
    }
}
