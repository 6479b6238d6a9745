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
            FeatureHash.Begun(1, word),
            FeatureHash.Begun(2, ending),
            FeatureHash.Begun(3, FeatureHash.Of(TaggerInput.Ending(lower, 2))),
            FeatureHash.Begun(4, FeatureHash.Of(TaggerInput.Ending(lower, 4))),
            FeatureHash.Begun(5, FeatureHash.Of(TaggerInput.Ending(lower, 5))),
            FeatureHash.Begun(6, FeatureHash.Of(TaggerInput.Ending(lower, 1)), shape),
            FeatureHash.Begun(7, FeatureHash.Of(lower.AsSpan(0, Math.Min(3, lower.Length)))),
            FeatureHash.Begun(8, shape),
            FeatureHash.Begun(9, parts),
            FeatureHash.Begun(10, shape, parts),
            FeatureHash.Begun(11, previous),
            FeatureHash.Begun(12, previousPos),
            FeatureHash.Begun(13, previous, beforePos),
            FeatureHash.Begun(14, previousPos, beforePos),
            FeatureHash.Begun(15, left),
            FeatureHash.Begun(16, left2),
            FeatureHash.Begun(17, left, left2),
            FeatureHash.Begun(18, right),
            FeatureHash.Begun(19, right2),
            FeatureHash.Begun(20, right, right2),
            FeatureHash.Begun(21, rightParts),
            FeatureHash.Begun(22, rightParts, rightParts2),
            FeatureHash.Begun(23, parts, rightParts),
            FeatureHash.Begun(24, parts, previousPos),
            FeatureHash.Begun(25, parts, previous),
            FeatureHash.Begun(26, parts, previousPos, rightParts),
            FeatureHash.Begun(27, word, previousPos),
            FeatureHash.Begun(28, word, left),
            FeatureHash.Begun(29, word, right),
            FeatureHash.Begun(30, word, rightParts),
            FeatureHash.Begun(31, At(input.Endings, at + 1)),
            FeatureHash.Begun(32, ending, previous),
            FeatureHash.Begun(33, previousPos, At(input.Endings, at + 1)),
            FeatureHash.Begun(34, shape, At(input.Shapes, at + 1), previousPos),
            FeatureHash.Begun(35, parts, left),
            FeatureHash.Begun(36, previous, right),
            FeatureHash.Begun(37, word, shape),
        ];
        all.CopyTo(features);
        FeatureHash.Finish(features[..all.Length]);
        return all.Length;
    }

    private static uint At(uint[] values, int at) => (uint)at < (uint)values.Length ? values[at] : Outside;

    private static uint PartsAt(TaggerInput input, int at) => (uint)at < (uint)input.Length ? input.Classes[at].Parts : Outside;
}
