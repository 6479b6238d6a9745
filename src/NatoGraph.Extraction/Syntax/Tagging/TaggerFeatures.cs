using NatoGraph.Extraction.Syntax.Learning;

namespace NatoGraph.Extraction.Syntax.Tagging;

/// <summary>What speaks for a tag: the word, its ending, its neighbours, and the tags before it.</summary>
internal static class TaggerFeatures
{
    /// <summary>The most features that a token has.</summary>
    public const int Most = 40;

    /// <summary>Stands for a word before the first or behind the last.</summary>
    private const uint Outside = 0xFFFF_FFFF;

    /// <summary>Writes the features of a token and says how many there are.</summary>
    /// <param name="input">The sentence.</param>
    /// <param name="at">The token's place.</param>
    /// <param name="previous">The key of the tag before it.</param>
    /// <param name="beforePrevious">The key of the tag before that.</param>
    /// <param name="features">Where they go.</param>
    public static int Extract(TaggerInput input, int at, uint previous, uint beforePrevious, Span<uint> features)
    {
        var word = input.Forms[at];
        var parts = input.Classes[at].Parts;
        var (shape, lower) = (input.Shapes[at], input.Tokens[at].Lower);
        var (left, left2) = (At(input.Forms, at - 1), At(input.Forms, at - 2));
        var (right, right2) = (At(input.Forms, at + 1), At(input.Forms, at + 2));
        var (rightParts, rightParts2) = (PartsAt(input, at + 1), PartsAt(input, at + 2));
        var (previousPos, beforePos) = (previous >> 24, beforePrevious >> 24);
        var ending = input.Endings[at];
        ReadOnlySpan<uint> all =
        [
            FeatureHash.Of(1, word),
            FeatureHash.Of(2, ending),
            FeatureHash.Of(3, FeatureHash.Of(TaggerInput.Ending(lower, 2))),
            FeatureHash.Of(4, FeatureHash.Of(TaggerInput.Ending(lower, 4))),
            FeatureHash.Of(5, FeatureHash.Of(TaggerInput.Ending(lower, 5))),
            FeatureHash.Of(6, FeatureHash.Of(TaggerInput.Ending(lower, 1)), shape),
            FeatureHash.Of(7, FeatureHash.Of(lower.AsSpan(0, Math.Min(3, lower.Length)))),
            FeatureHash.Of(8, shape),
            FeatureHash.Of(9, parts),
            FeatureHash.Of(10, shape, parts),
            FeatureHash.Of(11, previous),
            FeatureHash.Of(12, previousPos),
            FeatureHash.Of(13, previous, beforePos),
            FeatureHash.Of(14, previousPos, beforePos),
            FeatureHash.Of(15, left),
            FeatureHash.Of(16, left2),
            FeatureHash.Of(17, left, left2),
            FeatureHash.Of(18, right),
            FeatureHash.Of(19, right2),
            FeatureHash.Of(20, right, right2),
            FeatureHash.Of(21, rightParts),
            FeatureHash.Of(22, rightParts, rightParts2),
            FeatureHash.Of(23, parts, rightParts),
            FeatureHash.Of(24, parts, previousPos),
            FeatureHash.Of(25, parts, previous),
            FeatureHash.Of(26, parts, previousPos, rightParts),
            FeatureHash.Of(27, word, previousPos),
            FeatureHash.Of(28, word, left),
            FeatureHash.Of(29, word, right),
            FeatureHash.Of(30, word, rightParts),
            FeatureHash.Of(31, At(input.Endings, at + 1)),
            FeatureHash.Of(32, ending, previous),
            FeatureHash.Of(33, previousPos, At(input.Endings, at + 1)),
            FeatureHash.Of(34, shape, At(input.Shapes, at + 1), previousPos),
            FeatureHash.Of(35, parts, left),
            FeatureHash.Of(36, previous, right),
            FeatureHash.Of(37, word, shape),
        ];
        all.CopyTo(features);
        return all.Length;
    }

    private static uint At(uint[] values, int at) => (uint)at < (uint)values.Length ? values[at] : Outside;

    private static uint PartsAt(TaggerInput input, int at) => (uint)at < (uint)input.Length ? input.Classes[at].Parts : Outside;
}
