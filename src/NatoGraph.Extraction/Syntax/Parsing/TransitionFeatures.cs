using NatoGraph.Extraction.Syntax.Learning;

namespace NatoGraph.Extraction.Syntax.Parsing;

/// <summary>What speaks for a transition: the words on top of the stack and ahead, their dependents, what stands between.</summary>
/// <remarks>After Zhang, Nivre: Transition-based dependency parsing with rich non-local features (ACL 2011).</remarks>
internal readonly ref struct TransitionFeatures
{
    /// <summary>The most features that a state has.</summary>
    public const int Most = 96;

    private const uint Nothing = 0xFFFF_FFFF;
    private readonly ParserInput input;
    private readonly ParserState state;
    private readonly Span<uint> features;

    private TransitionFeatures(ParserInput input, ParserState state, Span<uint> features)
    {
        (this.input, this.state) = (input, state);
        this.features = features;
    }

    /// <summary>Writes the features of a state and says how many there are.</summary>
    public static int Extract(ParserInput input, ParserState state, Span<uint> features)
    {
        var all = new TransitionFeatures(input, state, features);
        var (s0, s1, s2, b0, b1, b2) = (state.OnStack(0), state.OnStack(1), state.OnStack(2), state.Ahead(0), state.Ahead(1), state.Ahead(2));
        var count = all.Words(0, s0, s1, s2, b0, b1, b2);
        count = all.Pairs(count, s0, s1, s2, b0, b1, b2);
        count = all.Dependents(count, s0, s1, b0);
        count = all.Attachment(count, s0, s1, s2, b0, b1);
        return all.Distances(count, s0, s1, b0);
    }

    private int Words(int at, int s0, int s1, int s2, int b0, int b1, int b2)
    {
        features[at++] = FeatureHash.Of(1, Lemma(s0), Fine(s0));
        features[at++] = FeatureHash.Of(2, Fine(s0));
        features[at++] = FeatureHash.Of(3, Lemma(s1), Fine(s1));
        features[at++] = FeatureHash.Of(4, Fine(s1));
        features[at++] = FeatureHash.Of(5, Fine(s2), Lemma(s2));
        features[at++] = FeatureHash.Of(6, Fine(s2));
        features[at++] = FeatureHash.Of(7, Lemma(b0), Fine(b0));
        features[at++] = FeatureHash.Of(8, Fine(b0));
        features[at++] = FeatureHash.Of(9, Lemma(b1), Fine(b1));
        features[at++] = FeatureHash.Of(10, Fine(b1));
        features[at++] = FeatureHash.Of(11, Lemma(b2), Fine(b2));
        features[at++] = FeatureHash.Of(12, Fine(b2));
        return at;
    }

    private int Pairs(int at, int s0, int s1, int s2, int b0, int b1, int b2)
    {
        features[at++] = FeatureHash.Of(13, Lemma(s0), Fine(s0), Lemma(b0), Fine(b0));
        features[at++] = FeatureHash.Of(14, Lemma(s0), Fine(s0), Fine(b0));
        features[at++] = FeatureHash.Of(15, Fine(s0), Lemma(b0), Fine(b0));
        features[at++] = FeatureHash.Of(16, Fine(s0), Fine(b0));
        features[at++] = FeatureHash.Of(17, Lemma(s1), Fine(s1), Lemma(s0), Fine(s0));
        features[at++] = FeatureHash.Of(18, Lemma(s1), Fine(s1), Fine(s0));
        features[at++] = FeatureHash.Of(19, Fine(s1), Lemma(s0), Fine(s0));
        features[at++] = FeatureHash.Of(20, Fine(s1), Fine(s0));
        features[at++] = FeatureHash.Of(21, Fine(s1), Fine(b0));
        features[at++] = FeatureHash.Of(22, Lemma(s1), Fine(b0));
        features[at++] = FeatureHash.Of(23, Fine(b0), Fine(b1));
        features[at++] = FeatureHash.Of(24, Fine(s0), Fine(b0), Fine(b1));
        features[at++] = FeatureHash.Of(25, Fine(b0), Fine(b1), Fine(b2));
        features[at++] = FeatureHash.Of(26, Fine(s1), Fine(s0), Fine(b0));
        features[at++] = FeatureHash.Of(27, Fine(s2), Fine(s1), Fine(s0));
        features[at++] = FeatureHash.Of(28, Fine(s1), Fine(s0), Fine(b0), Fine(b1));
        features[at++] = FeatureHash.Of(29, Fine(s2), Fine(s1), Fine(s0), Fine(b0));
        features[at++] = FeatureHash.Of(30, Fine(s1), Lemma(s0), Fine(b0));
        features[at++] = FeatureHash.Of(31, Lemma(s1), Fine(s0), Fine(b0));
        features[at++] = FeatureHash.Of(32, Fine(s1), Fine(s0), Lemma(b0));
        features[at++] = FeatureHash.Of(33, Fine(s0), Lemma(b0), Fine(b1));
        features[at++] = FeatureHash.Of(34, Fine(s0), Fine(b0), Lemma(b1));
        return at;
    }

    private int Dependents(int at, int s0, int s1, int b0)
    {
        var (s0First, s0Last, s1First, s1Last, b0First) = (First(s0), Last(s0), First(s1), Last(s1), First(b0));
        features[at++] = FeatureHash.Of(35, Fine(s0), Fine(s0First), Relation(s0First));
        features[at++] = FeatureHash.Of(36, Fine(s0), Fine(s0Last), Relation(s0Last));
        features[at++] = FeatureHash.Of(37, Fine(s1), Fine(s1First), Relation(s1First));
        features[at++] = FeatureHash.Of(38, Fine(s1), Fine(s1Last), Relation(s1Last));
        features[at++] = FeatureHash.Of(39, Fine(b0), Fine(b0First), Relation(b0First));
        features[at++] = FeatureHash.Of(40, Fine(s0), Fine(s0First), Fine(b0));
        features[at++] = FeatureHash.Of(41, Fine(s0), Fine(s0Last), Fine(b0));
        features[at++] = FeatureHash.Of(42, Fine(s0), Fine(b0), Fine(b0First));
        features[at++] = FeatureHash.Of(43, Fine(s1), Fine(s0), Fine(s1Last), Fine(b0));
        features[at++] = FeatureHash.Of(44, Fine(s1), Fine(s0), Fine(s0Last));
        features[at++] = FeatureHash.Of(45, Fine(s1), Fine(s0), Fine(s0First));
        features[at++] = FeatureHash.Of(46, Labels(s0), Fine(s0));
        features[at++] = FeatureHash.Of(47, Labels(s1), Fine(s1), Fine(s0));
        features[at++] = FeatureHash.Of(48, Labels(b0), Fine(b0), Fine(s0));
        features[at++] = FeatureHash.Of(49, Labels(s0), Fine(s0), Fine(b0));
        features[at++] = FeatureHash.Of(50, Fine(s0), Count(state.Before, s0), Count(state.Behind, s0));
        features[at++] = FeatureHash.Of(51, Fine(s1), Count(state.Before, s1), Count(state.Behind, s1));
        features[at++] = FeatureHash.Of(52, Lemma(s1), Count(state.Behind, s1), Fine(s0));
        features[at++] = FeatureHash.Of(53, Fine(b0), Count(state.Before, b0), Fine(s0));
        features[at++] = FeatureHash.Of(54, Relation(s1Last), Fine(s1), Fine(s0), Introducer(s0));
        return at;
    }

    /// <summary>Prepositions, agreement, likeness of what may be coordinated.</summary>
    private int Attachment(int at, int s0, int s1, int s2, int b0, int b1)
    {
        features[at++] = FeatureHash.Of(55, Introducer(s0), Fine(s0), Fine(s1));
        features[at++] = FeatureHash.Of(56, Introducer(s0), Lemma(s1));
        features[at++] = FeatureHash.Of(57, Introducer(s0), Lemma(s1), Lemma(s0));
        features[at++] = FeatureHash.Of(58, Introducer(s0), Fine(s1), Fine(s2));
        features[at++] = FeatureHash.Of(59, Introducer(s0), Lemma(s2), Fine(s1));
        features[at++] = FeatureHash.Of(60, Introducer(s0), Introducer(s1), Fine(s1));
        features[at++] = FeatureHash.Of(61, Agreement(s1, s0), Fine(s1), Fine(s0));
        features[at++] = FeatureHash.Of(62, Agreement(s2, s0), Agreement(s1, s0), Fine(s0), Fine(s1));
        features[at++] = FeatureHash.Of(63, Agreement(s0, b0), Fine(s0), Fine(b0));
        features[at++] = FeatureHash.Of(64, Introducer(s1), Fine(s1), Fine(s0), Fine(b0));
        features[at++] = FeatureHash.Of(65, Introducer(s0), Fine(s0), Fine(b0));
        features[at++] = FeatureHash.Of(66, Introducer(b0), Fine(b0), Fine(s0));
        features[at++] = FeatureHash.Of(67, Lemma(s0), Lemma(b0));
        features[at++] = FeatureHash.Of(68, Lemma(s1), Lemma(s0));
        features[at++] = FeatureHash.Of(69, Fine(s1), Lemma(b0), Lemma(b1));
        features[at++] = FeatureHash.Of(70, Fine(s2), Fine(s1), Lemma(s0));
        features[at++] = FeatureHash.Of(71, Coordinated(s0), Fine(s1), Fine(s0), Fine(s2));
        features[at++] = FeatureHash.Of(72, Coordinated(s0), Introducer(s0), Introducer(s1), Introducer(s2));
        return at;
    }

    private int Distances(int at, int s0, int s1, int b0)
    {
        var (below, ahead) = (Distance(s1, s0), Distance(s0, b0));
        var (belowMarks, aheadMarks) = (input.Between(s1, s0), b0 < 0 ? 9 : input.Between(s0, b0));
        features[at++] = FeatureHash.Of(73, below, Fine(s1), Fine(s0));
        features[at++] = FeatureHash.Of(74, ahead, Fine(s0), Fine(b0));
        features[at++] = FeatureHash.Of(75, belowMarks, Fine(s1), Fine(s0));
        features[at++] = FeatureHash.Of(76, aheadMarks, Fine(s0), Fine(b0));
        features[at++] = FeatureHash.Of(77, belowMarks, below, Introducer(s0));
        features[at++] = FeatureHash.Of(78, aheadMarks, Fine(s1), Fine(s0), Fine(b0));
        features[at++] = FeatureHash.Of(79, Math.Min(5, (uint)state.Depth), Fine(s0), Fine(b0));
        features[at++] = FeatureHash.Of(80, b0 < 0 ? 0 : Math.Min(4, (uint)(input.Count - b0)), Fine(s0), Fine(s1));
        return at;
    }

    private uint Lemma(int word) => word < 0 ? Nothing : input.Lemmas[word];

    private uint Fine(int word) => word < 0 ? Nothing : input.Fine[word];

    private int First(int word) => word < 0 ? ParserState.None : state.First[word];

    private int Last(int word) => word < 0 ? ParserState.None : state.Last[word];

    private uint Relation(int word) => word < 0 ? Nothing : (uint)state.Relations[word];

    private uint Introducer(int word) => word < 0 ? Nothing : Lemma(state.Introducers[word]);

    private uint Labels(int word) => word < 0 ? Nothing : (uint)(state.Labels[word] ^ (state.Labels[word] >> 32));

    private static uint Count(int[] counts, int word) => word < 0 ? Nothing : (uint)Math.Min(4, counts[word]);

    private uint Coordinated(int word) => word < 0 ? Nothing : (state.Labels[word] & (1UL << (int)Grammar.Relation.Coordinator)) != 0 ? 1u : 0u;

    private uint Agreement(int left, int right)
    {
        if (left <= 0 || right <= 0)
        {
            return Nothing;
        }

        var (a, b) = (input.Tags[left].Form, input.Tags[right].Form);
        var gender = a.Gender == 0 || b.Gender == 0 ? 0u : a.Gender == b.Gender ? 1u : 2u;
        var number = a.Number == 0 || b.Number == 0 ? 0u : a.Number == b.Number ? 1u : 2u;
        return (gender * 3) + number;
    }

    private static uint Distance(int left, int right) => left < 0 || right < 0 ? Nothing : (right - left) switch
    {
        < 4 => (uint)(right - left),
        < 7 => 4,
        < 11 => 5,
        _ => 6,
    };
}
