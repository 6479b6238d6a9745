using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Parsing;
using NatoGraph.Training.Learning;
using NatoGraph.Training.Treebanks;

namespace NatoGraph.Training.Tests.Learning;

public class OracleTests
{
    [Fact]
    public void Cost_FollowedWhereItIsNothing_DrawsTheTree() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Trees.Any, tree =>
        {
            var heads = Projectivity.Lift([.. tree]);
            return Follow(heads).Heads.Skip(1).SequenceEqual(heads.Skip(1));
        }));

    [Fact]
    public void Lift_AnyTree_LeavesOneRootAndNoCrossingArcs() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Trees.Any, tree =>
        {
            var heads = Projectivity.Lift([.. tree]);
            return heads.Skip(1).Count(h => h == 0) == 1 && !Crosses(heads);
        }));

    private static ParserState Follow(ImmutableArray<int> heads)
    {
        var state = new ParserState(Trees.Sentence(heads.Length - 1));
        while (!state.IsDone)
        {
            var best = Enum.GetValues<Transition>().Where(state.Allows).MinBy(t => Oracle.Cost(state, heads, t));
            if (best == Transition.Shift)
            {
                state.Shift();
            }
            else
            {
                state.Attach(state.ArcOf(best).Head, Relation.Dependent);
            }
        }

        return state;
    }

    private static bool Crosses(ImmutableArray<int> heads)
    {
        var arcs = Enumerable.Range(1, heads.Length - 1).Select(d => (Left: Math.Min(d, heads[d]), Right: Math.Max(d, heads[d]))).ToList();
        return arcs.Any(a => arcs.Any(b => a.Left < b.Left && b.Left < a.Right && a.Right < b.Right));
    }
}
