using System.Collections.Immutable;
using NatoGraph.Extraction.Syntax.Parsing;

namespace NatoGraph.Training.Learning;

/// <summary>Counts the right arcs that can no longer be drawn after a transition.</summary>
/// <remarks>Goldberg, Nivre: Training deterministic parsers with non-deterministic oracles (TACL 2013), section 5.</remarks>
internal static class Oracle
{
    /// <summary>How many right arcs a transition makes impossible.</summary>
    public static int Cost(ParserState state, ImmutableArray<int> heads, Transition transition) => transition switch
    {
        Transition.Shift => CostOfShift(state, heads),
        Transition.Left => CostOfPop(state, heads, state.Ahead(0)),
        _ => CostOfPop(state, heads, state.OnStack(1)),
    };

    /// <summary>The next word loses a head on the stack, but for the top and the root, and all its dependents there.</summary>
    private static int CostOfShift(ParserState state, ImmutableArray<int> heads)
    {
        var next = state.Ahead(0);
        var cost = 0;
        for (var below = 0; below < state.Depth; below++)
        {
            var word = state.OnStack(below);
            cost += below > 0 && word > 0 && heads[next] == word ? 1 : 0;
            cost += word > 0 && heads[word] == next ? 1 : 0;
        }

        return cost;
    }

    /// <summary>The top of the stack loses every head but the one that it gets, and all dependents to come.</summary>
    private static int CostOfPop(ParserState state, ImmutableArray<int> heads, int head)
    {
        var top = state.OnStack(0);
        var cost = heads[top] != head && IsReachable(state, heads[top]) ? 1 : 0;
        for (var word = state.Next; word <= state.Count; word++)
        {
            cost += heads[word] == top ? 1 : 0;
        }

        return cost;
    }

    private static bool IsReachable(ParserState state, int head) => head == 0 || head == state.OnStack(1) || head >= state.Next;
}
