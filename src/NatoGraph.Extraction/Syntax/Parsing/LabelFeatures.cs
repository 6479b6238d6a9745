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
            FeatureHash.Of(101, dp, side),
            FeatureHash.Of(102, hp, dp, side),
            FeatureHash.Of(103, h, dp, side),
            FeatureHash.Of(104, hp, d, side),
            FeatureHash.Of(105, h, d, side),
            FeatureHash.Of(106, d, side),
            FeatureHash.Of(107, h, side),
            FeatureHash.Of(108, hp, dp, distance),
            FeatureHash.Of(109, introducer, dp, hp),
            FeatureHash.Of(110, introducer, h, dp),
            FeatureHash.Of(111, introducer, d, hp),
            FeatureHash.Of(112, introducer, side),
            FeatureHash.Of(113, has, hp, dp, side),
            FeatureHash.Of(114, own, dp, hp, side),
            FeatureHash.Of(115, own, dp, introducer),
            FeatureHash.Of(116, between, hp, dp, side),
            FeatureHash.Of(117, before, dp, hp, side),
            FeatureHash.Of(118, behind, dp, hp, side),
            FeatureHash.Of(119, hm, dm, side),
            FeatureHash.Of(120, dm, hp, side),
            FeatureHash.Of(121, hm, dp, side),
            FeatureHash.Of(122, last, hp, dp, side),
            FeatureHash.Of(123, has, h, dp, side),
            FeatureHash.Of(124, has, own, hp, dp),
            FeatureHash.Of(125, At(input.Lemmas, dependent - 1), dp, hp, side),
            FeatureHash.Of(126, At(input.Lemmas, dependent + 1), dp, hp, side),
            FeatureHash.Of(127, At(input.Fine, head - 1), hp, dp, side),
            FeatureHash.Of(128, At(input.Fine, head + 1), hp, dp, side),
            FeatureHash.Of(129, between, introducer, hp, dp),
            FeatureHash.Of(130, At(input.Lemmas, state.Introducers[head]), hp, dp, side),
            FeatureHash.Of(131, has, introducer, h, side),
        ];
        all.CopyTo(features);
        return all.Length;
    }

    private static uint At(uint[] values, int at) => (uint)at < (uint)values.Length ? values[at] : Nothing;

    private static uint Fold(ulong labels) => (uint)(labels ^ (labels >> 32) ^ (labels >> 50));
}
