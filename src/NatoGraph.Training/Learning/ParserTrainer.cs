using System.Collections.Immutable;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Parsing;

namespace NatoGraph.Training.Learning;

/// <summary>Trains the parser: it parses, follows its own mistakes, and learns what would have been best from there.</summary>
/// <param name="transitionBits">How many weights for transitions, as a power of two.</param>
/// <param name="labelBits">How many weights for relations, as a power of two.</param>
/// <param name="seed">In which order it reads the sentences.</param>
internal sealed class ParserTrainer(int transitionBits, int labelBits, uint seed)
{
    private readonly PerceptronWeights transitions = new(transitionBits);
    private readonly PerceptronWeights labels = new(labelBits);
    private readonly Chance chance = new(seed);

    /// <summary>Reads all sentences so many times, and gives the weights learnt of transitions and of relations.</summary>
    /// <param name="examples">The sentences, tagged as the tagger does, with their right trees.</param>
    /// <param name="filter">Which relations there are.</param>
    /// <param name="rounds">How many times.</param>
    public (double[] Transitions, double[] Labels) Train(ImmutableArray<ParserExample> examples, LabelFilter filter, int rounds)
    {
        var parser = new Parser(transitions, labels, filter);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var example in chance.Mix(examples))
            {
                Learn(parser, filter, example, round);
            }
        }

        return (transitions.Average(), labels.Average());
    }

    private void Learn(Parser parser, LabelFilter filter, ParserExample example, int round)
    {
        var state = new ParserState(example.Input);
        Span<uint> buffer = stackalloc uint[TransitionFeatures.Most];
        while (!state.IsDone)
        {
            var features = buffer[..TransitionFeatures.Extract(example.Input, state, buffer)];
            var chosen = parser.Best(state, features);
            var right = BestOfRight(state, example, features);
            transitions.Step();
            if (Cost(state, example, chosen) > Cost(state, example, right))
            {
                transitions.Add(features, (uint)chosen, -1);
                transitions.Add(features, (uint)right, 1);
                chosen = round > 0 && chance.Below(10) > 0 ? chosen : right;
            }

            Apply(parser, filter, example, state, chosen);
        }
    }

    private static int Cost(ParserState state, ParserExample example, Transition transition) => Oracle.Cost(state, example.Heads, transition);

    /// <summary>Of the allowed transitions that cost least, the one with the highest score.</summary>
    private Transition BestOfRight(ParserState state, ParserExample example, ReadOnlySpan<uint> features)
    {
        var (best, bestCost, bestScore) = (Transition.Shift, int.MaxValue, int.MinValue);
        for (var transition = Transition.Shift; transition <= Transition.Right; transition++)
        {
            if (!state.Allows(transition))
            {
                continue;
            }

            var (cost, score) = (Cost(state, example, transition), transitions.Score(features, (uint)transition));
            if (cost < bestCost || (cost == bestCost && score > bestScore))
            {
                (best, bestCost, bestScore) = (transition, cost, score);
            }
        }

        return best;
    }

    private void Apply(Parser parser, LabelFilter filter, ParserExample example, ParserState state, Transition transition)
    {
        if (transition == Transition.Shift)
        {
            state.Shift();
            return;
        }

        var (head, dependent) = state.ArcOf(transition);
        if (head == 0)
        {
            state.Attach(head, Relation.Root);
            return;
        }

        state.Attach(head, example.Heads[dependent] == head ? LearnLabel(parser, filter, example, state, head, dependent) : parser.LabelOf(example.Input, state, head, dependent));
    }

    private Relation LearnLabel(Parser parser, LabelFilter filter, ParserExample example, ParserState state, int head, int dependent)
    {
        Span<uint> buffer = stackalloc uint[LabelFeatures.Most];
        var features = buffer[..LabelFeatures.Extract(example.Input, state, head, dependent, buffer)];
        var possible = filter.Of(example.Input, head, dependent);
        var (chosen, right) = (parser.Best(possible, features), example.Relations[dependent]);
        labels.Step();
        if (chosen != right && (possible & (1UL << (int)right)) != 0)
        {
            labels.Add(features, (uint)chosen, -1);
            labels.Add(features, (uint)right, 1);
        }

        return chosen;
    }
}
