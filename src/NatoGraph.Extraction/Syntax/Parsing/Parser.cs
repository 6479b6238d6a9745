using System.Numerics;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Learning;

namespace NatoGraph.Extraction.Syntax.Parsing;

/// <summary>Draws the dependencies of a sentence, one transition after the other, in time linear in its length.</summary>
/// <param name="transitions">What was learnt of transitions.</param>
/// <param name="labels">What was learnt of relations.</param>
/// <param name="filter">Which relations there are at all.</param>
internal sealed class Parser(Weights transitions, Weights labels, LabelFilter filter)
{
    /// <summary>The heads and relations of the words of a sentence.</summary>
    public ParserState Parse(ParserInput input)
    {
        var state = new ParserState(input);
        Span<uint> features = stackalloc uint[TransitionFeatures.Most];
        while (!state.IsDone)
        {
            Apply(input, state, state.OnlyAllowed ?? Best(state, features[..TransitionFeatures.Extract(input, state, features)]));
        }

        RootRepair.Mend(input, state);
        return state;
    }

    /// <summary>The allowed transition with the highest score; of equals the first.</summary>
    public Transition Best(ParserState state, ReadOnlySpan<uint> features)
    {
        var (shift, left, right) = transitions.ScoreThree(features);
        var (best, bestScore) = (Transition.Shift, state.Allows(Transition.Shift) ? shift : int.MinValue);
        if (state.Allows(Transition.Left) && left > bestScore)
        {
            (best, bestScore) = (Transition.Left, left);
        }

        return state.Allows(Transition.Right) && right > bestScore ? Transition.Right : best;
    }

    /// <summary>Makes a transition; an arc gets the relation that fits it best.</summary>
    public void Apply(ParserInput input, ParserState state, Transition transition)
    {
        if (transition == Transition.Shift)
        {
            state.Shift();
            return;
        }

        var (head, dependent) = state.ArcOf(transition);
        state.Attach(head, head == 0 ? Relation.Root : LabelOf(input, state, head, dependent));
    }

    /// <summary>What a word is to its head.</summary>
    public Relation LabelOf(ParserInput input, ParserState state, int head, int dependent)
    {
        var possible = filter.Of(input, head, dependent);
        if (BitOperations.PopCount(possible) == 1)
        {
            return (Relation)BitOperations.TrailingZeroCount(possible);
        }

        Span<uint> features = stackalloc uint[LabelFeatures.Most];
        var count = LabelFeatures.Extract(input, state, head, dependent, features);
        return Best(possible, features[..count]);
    }

    /// <summary>The possible relation with the highest score; of equals the first.</summary>
    public Relation Best(ulong possible, ReadOnlySpan<uint> features)
    {
        var (best, bestScore) = (Relation.Dependent, int.MinValue);
        for (; possible != 0; possible &= possible - 1)
        {
            var label = BitOperations.TrailingZeroCount(possible);
            var score = labels.Score(features, (uint)label);
            (best, bestScore) = score > bestScore ? ((Relation)label, score) : (best, bestScore);
        }

        return best;
    }
}
