using NatoGraph.Extraction.Syntax.Learning;

namespace NatoGraph.Extraction.Syntax.Parsing;

/// <summary>What speaks for a relation between two words.</summary>
internal static class LabelFeatures
{
    /// <summary>The most features that an arc has.</summary>
    public const int Most = 40;

    private const uint Nothing = 0xFFFF_FFFF;

    /// <summary>Writes the features of an arc and says how many there are.</summary>
    public static int Extract(ParserInput input, ParserState state, int head, int dependent, Span<uint> features)
    {
        var (h, d) = (input.Lemmas[head], input.Lemmas[dependent]);
        var (hp, dp) = (input.Fine[head], input.Fine[dependent]);
        var (hm, dm) = (input.Tags[head].Form.Key, input.Tags[dependent].Form.Key);
        var side = head < dependent ? 1u : 0u;
        var distance = (side << 4) | (uint)Math.Min(6, Math.Abs(head - dependent));
        var introducer = At(input.Lemmas, state.Introducers[dependent]);
        var (has, own) = (Fold(state.Labels[head]), Fold(state.Labels[dependent]));
        var between = input.Between(Math.Min(head, dependent), Math.Max(head, dependent));
        var (before, behind) = (At(input.Fine, dependent - 1), At(input.Fine, dependent + 1));
        var last = At(input.Fine, side == 1 ? state.Last[head] : state.First[head]);
        ReadOnlySpan<uint> all =
        [
            FeatureHash.Begun(101, dp, side),
            FeatureHash.Begun(102, hp, dp, side),
            FeatureHash.Begun(103, h, dp, side),
            FeatureHash.Begun(104, hp, d, side),
            FeatureHash.Begun(105, h, d, side),
            FeatureHash.Begun(106, d, side),
            FeatureHash.Begun(107, h, side),
            FeatureHash.Begun(108, hp, dp, distance),
            FeatureHash.Begun(109, introducer, dp, hp),
            FeatureHash.Begun(110, introducer, h, dp),
            FeatureHash.Begun(111, introducer, d, hp),
            FeatureHash.Begun(112, introducer, side),
            FeatureHash.Begun(113, has, hp, dp, side),
            FeatureHash.Begun(114, own, dp, hp, side),
            FeatureHash.Begun(115, own, dp, introducer),
            FeatureHash.Begun(116, between, hp, dp, side),
            FeatureHash.Begun(117, before, dp, hp, side),
            FeatureHash.Begun(118, behind, dp, hp, side),
            FeatureHash.Begun(119, hm, dm, side),
            FeatureHash.Begun(120, dm, hp, side),
            FeatureHash.Begun(121, hm, dp, side),
            FeatureHash.Begun(122, last, hp, dp, side),
            FeatureHash.Begun(123, has, h, dp, side),
            FeatureHash.Begun(124, has, own, hp, dp),
            FeatureHash.Begun(125, At(input.Lemmas, dependent - 1), dp, hp, side),
            FeatureHash.Begun(126, At(input.Lemmas, dependent + 1), dp, hp, side),
            FeatureHash.Begun(127, At(input.Fine, head - 1), hp, dp, side),
            FeatureHash.Begun(128, At(input.Fine, head + 1), hp, dp, side),
            FeatureHash.Begun(129, between, introducer, hp, dp),
            FeatureHash.Begun(130, At(input.Lemmas, state.Introducers[head]), hp, dp, side),
            FeatureHash.Begun(131, has, introducer, h, side),
        ];
        all.CopyTo(features);
        FeatureHash.Finish(features[..all.Length]);
        return all.Length;
    }

    private static uint At(uint[] values, int at) => (uint)at < (uint)values.Length ? values[at] : Nothing;

    private static uint Fold(ulong labels) => (uint)(labels ^ (labels >> 32) ^ (labels >> 50));
}
