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
    private readonly Seen s0;
    private readonly Seen s1;
    private readonly Seen s2;
    private readonly Seen b0;
    private readonly Seen b1;
    private readonly Seen b2;

    private TransitionFeatures(ParserInput input, ParserState state, Span<uint> features)
    {
        (this.input, this.state) = (input, state);
        this.features = features;
        (s0, s1, s2) = (See(state.OnStack(0)), See(state.OnStack(1)), See(state.OnStack(2)));
        (b0, b1, b2) = (See(state.Ahead(0)), See(state.Ahead(1)), See(state.Ahead(2)));
    }

    /// <summary>Writes the features of a state and says how many there are.</summary>
    public static int Extract(ParserInput input, ParserState state, Span<uint> features)
    {
        var all = new TransitionFeatures(input, state, features);
        var count = all.Words(0);
        count = all.Pairs(count);
        count = all.Dependents(count);
        count = all.Attachment(count);
        count = all.Distances(count);
        FeatureHash.Finish(features[..count]);
        return count;
    }

    private int Words(int at)
    {
        features[at++] = FeatureHash.Begun(1, s0.Lemma, s0.Fine);
        features[at++] = FeatureHash.Begun(2, s0.Fine);
        features[at++] = FeatureHash.Begun(3, s1.Lemma, s1.Fine);
        features[at++] = FeatureHash.Begun(4, s1.Fine);
        features[at++] = FeatureHash.Begun(5, s2.Fine, s2.Lemma);
        features[at++] = FeatureHash.Begun(6, s2.Fine);
        features[at++] = FeatureHash.Begun(7, b0.Lemma, b0.Fine);
        features[at++] = FeatureHash.Begun(8, b0.Fine);
        features[at++] = FeatureHash.Begun(9, b1.Lemma, b1.Fine);
        features[at++] = FeatureHash.Begun(10, b1.Fine);
        features[at++] = FeatureHash.Begun(11, b2.Lemma, b2.Fine);
        features[at++] = FeatureHash.Begun(12, b2.Fine);
        return at;
    }

    private int Pairs(int at)
    {
        features[at++] = FeatureHash.Begun(13, s0.Lemma, s0.Fine, b0.Lemma, b0.Fine);
        features[at++] = FeatureHash.Begun(14, s0.Lemma, s0.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(15, s0.Fine, b0.Lemma, b0.Fine);
        features[at++] = FeatureHash.Begun(16, s0.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(17, s1.Lemma, s1.Fine, s0.Lemma, s0.Fine);
        features[at++] = FeatureHash.Begun(18, s1.Lemma, s1.Fine, s0.Fine);
        features[at++] = FeatureHash.Begun(19, s1.Fine, s0.Lemma, s0.Fine);
        features[at++] = FeatureHash.Begun(20, s1.Fine, s0.Fine);
        features[at++] = FeatureHash.Begun(21, s1.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(22, s1.Lemma, b0.Fine);
        features[at++] = FeatureHash.Begun(23, b0.Fine, b1.Fine);
        features[at++] = FeatureHash.Begun(24, s0.Fine, b0.Fine, b1.Fine);
        features[at++] = FeatureHash.Begun(25, b0.Fine, b1.Fine, b2.Fine);
        features[at++] = FeatureHash.Begun(26, s1.Fine, s0.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(27, s2.Fine, s1.Fine, s0.Fine);
        features[at++] = FeatureHash.Begun(28, s1.Fine, s0.Fine, b0.Fine, b1.Fine);
        features[at++] = FeatureHash.Begun(29, s2.Fine, s1.Fine, s0.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(30, s1.Fine, s0.Lemma, b0.Fine);
        features[at++] = FeatureHash.Begun(31, s1.Lemma, s0.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(32, s1.Fine, s0.Fine, b0.Lemma);
        features[at++] = FeatureHash.Begun(33, s0.Fine, b0.Lemma, b1.Fine);
        features[at++] = FeatureHash.Begun(34, s0.Fine, b0.Fine, b1.Lemma);
        return at;
    }

    private int Dependents(int at)
    {
        var (s0First, s0Last, s1First, s1Last, b0First) = (First(s0.Place), Last(s0.Place), First(s1.Place), Last(s1.Place), First(b0.Place));
        features[at++] = FeatureHash.Begun(35, s0.Fine, Fine(s0First), Relation(s0First));
        features[at++] = FeatureHash.Begun(36, s0.Fine, Fine(s0Last), Relation(s0Last));
        features[at++] = FeatureHash.Begun(37, s1.Fine, Fine(s1First), Relation(s1First));
        features[at++] = FeatureHash.Begun(38, s1.Fine, Fine(s1Last), Relation(s1Last));
        features[at++] = FeatureHash.Begun(39, b0.Fine, Fine(b0First), Relation(b0First));
        features[at++] = FeatureHash.Begun(40, s0.Fine, Fine(s0First), b0.Fine);
        features[at++] = FeatureHash.Begun(41, s0.Fine, Fine(s0Last), b0.Fine);
        features[at++] = FeatureHash.Begun(42, s0.Fine, b0.Fine, Fine(b0First));
        features[at++] = FeatureHash.Begun(43, s1.Fine, s0.Fine, Fine(s1Last), b0.Fine);
        features[at++] = FeatureHash.Begun(44, s1.Fine, s0.Fine, Fine(s0Last));
        features[at++] = FeatureHash.Begun(45, s1.Fine, s0.Fine, Fine(s0First));
        features[at++] = FeatureHash.Begun(46, Labels(s0.Place), s0.Fine);
        features[at++] = FeatureHash.Begun(47, Labels(s1.Place), s1.Fine, s0.Fine);
        features[at++] = FeatureHash.Begun(48, Labels(b0.Place), b0.Fine, s0.Fine);
        features[at++] = FeatureHash.Begun(49, Labels(s0.Place), s0.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(50, s0.Fine, Count(state.Before, s0.Place), Count(state.Behind, s0.Place));
        features[at++] = FeatureHash.Begun(51, s1.Fine, Count(state.Before, s1.Place), Count(state.Behind, s1.Place));
        features[at++] = FeatureHash.Begun(52, s1.Lemma, Count(state.Behind, s1.Place), s0.Fine);
        features[at++] = FeatureHash.Begun(53, b0.Fine, Count(state.Before, b0.Place), s0.Fine);
        features[at++] = FeatureHash.Begun(54, Relation(s1Last), s1.Fine, s0.Fine, s0.Introducer);
        return at;
    }

    /// <summary>Prepositions, agreement, likeness of what may be coordinated.</summary>
    private int Attachment(int at)
    {
        features[at++] = FeatureHash.Begun(55, s0.Introducer, s0.Fine, s1.Fine);
        features[at++] = FeatureHash.Begun(56, s0.Introducer, s1.Lemma);
        features[at++] = FeatureHash.Begun(57, s0.Introducer, s1.Lemma, s0.Lemma);
        features[at++] = FeatureHash.Begun(58, s0.Introducer, s1.Fine, s2.Fine);
        features[at++] = FeatureHash.Begun(59, s0.Introducer, s2.Lemma, s1.Fine);
        features[at++] = FeatureHash.Begun(60, s0.Introducer, s1.Introducer, s1.Fine);
        features[at++] = FeatureHash.Begun(61, Agreement(s1.Place, s0.Place), s1.Fine, s0.Fine);
        features[at++] = FeatureHash.Begun(62, Agreement(s2.Place, s0.Place), Agreement(s1.Place, s0.Place), s0.Fine, s1.Fine);
        features[at++] = FeatureHash.Begun(63, Agreement(s0.Place, b0.Place), s0.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(64, s1.Introducer, s1.Fine, s0.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(65, s0.Introducer, s0.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(66, b0.Introducer, b0.Fine, s0.Fine);
        features[at++] = FeatureHash.Begun(67, s0.Lemma, b0.Lemma);
        features[at++] = FeatureHash.Begun(68, s1.Lemma, s0.Lemma);
        features[at++] = FeatureHash.Begun(69, s1.Fine, b0.Lemma, b1.Lemma);
        features[at++] = FeatureHash.Begun(70, s2.Fine, s1.Fine, s0.Lemma);
        features[at++] = FeatureHash.Begun(71, Coordinated(s0.Place), s1.Fine, s0.Fine, s2.Fine);
        features[at++] = FeatureHash.Begun(72, Coordinated(s0.Place), s0.Introducer, s1.Introducer, s2.Introducer);
        return at;
    }

    private int Distances(int at)
    {
        var (below, ahead) = (Distance(s1.Place, s0.Place), Distance(s0.Place, b0.Place));
        var (belowMarks, aheadMarks) = (input.Between(s1.Place, s0.Place), b0.Place < 0 ? 9 : input.Between(s0.Place, b0.Place));
        features[at++] = FeatureHash.Begun(73, below, s1.Fine, s0.Fine);
        features[at++] = FeatureHash.Begun(74, ahead, s0.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(75, belowMarks, s1.Fine, s0.Fine);
        features[at++] = FeatureHash.Begun(76, aheadMarks, s0.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(77, belowMarks, below, s0.Introducer);
        features[at++] = FeatureHash.Begun(78, aheadMarks, s1.Fine, s0.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(79, Math.Min(5, (uint)state.Depth), s0.Fine, b0.Fine);
        features[at++] = FeatureHash.Begun(80, b0.Place < 0 ? 0 : Math.Min(4, (uint)(input.Count - b0.Place)), s0.Fine, s1.Fine);
        return at;
    }

    private uint Lemma(int word) => word < 0 ? Nothing : input.Lemmas[word];

    private uint Fine(int word) => word < 0 ? Nothing : input.Fine[word];

    private int First(int word) => word < 0 ? ParserState.None : state.First[word];

    private int Last(int word) => word < 0 ? ParserState.None : state.Last[word];

    private uint Relation(int word) => word < 0 ? Nothing : (uint)state.Relations[word];

    private Seen See(int word) => word < 0 ? new(word, Nothing, Nothing, Nothing) : new(word, input.Lemmas[word], input.Fine[word], Lemma(state.Introducers[word]));

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

    /// <summary>A word that many features ask for.</summary>
    private readonly record struct Seen(int Place, uint Lemma, uint Fine, uint Introducer);
}
