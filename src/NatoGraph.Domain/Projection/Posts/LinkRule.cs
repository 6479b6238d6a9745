using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection.Weighing;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// Links tenures: by the strongest statement that one follows the other, else by standing next to each other in the order with no time
/// between them that is known to be somebody else's or nobody's.
/// </summary>
internal sealed class LinkRule
{
    private readonly Dictionary<Term, SuccessionLink> predecessors = [];
    private readonly Dictionary<Term, SuccessionLink> successors = [];

    public LinkRule(ImmutableArray<TenureDraft> ordered, StatedLinks links, IReadOnlyDictionary<Term, NodeId> ids)
    {
        foreach (var link in links.All.Where(link => ids.ContainsKey(link.Before) && ids.ContainsKey(link.After)))
        {
            if (IsStrongest(link, links.ByPredecessor[link.Before], one => one.AsSuccessor, ids))
            {
                successors[link.Before] = Stated(ids[link.After], link);
            }

            if (IsStrongest(link, links.BySuccessor[link.After], one => one.AsPredecessor, ids))
            {
                predecessors[link.After] = Stated(ids[link.Before], link);
            }
        }

        var held = ordered.Where(draft => draft is { IsHeld: true, Start: not null }).ToArray();
        foreach (var (before, after) in held.Zip(held.Skip(1)).Where(pair => Touch(pair.First, pair.Second)))
        {
            Derive(before.Term, after.Term, ids);
        }
    }

    public SuccessionLink? PredecessorOf(Term term) => predecessors.GetValueOrDefault(term);

    public SuccessionLink? SuccessorOf(Term term) => successors.GetValueOrDefault(term);

    /// <summary>Whether nothing says that there is time between the two, or that they ran together.</summary>
    public static bool Touch(TenureDraft before, TenureDraft after) =>
        before.Person != after.Person
        && (before.Until is not { } until || after.From is not { } from || !GapRule.Parts(until, from))
        && !OverlapRule.Together(before, after);

    private void Derive(Term before, Term after, IReadOnlyDictionary<Term, NodeId> ids)
    {
        if (!successors.ContainsKey(before) && !predecessors.ContainsKey(after))
        {
            successors[before] = new SuccessionLink(ids[after], LinkBasis.Derived, FactStatus.Established, []);
            predecessors[after] = new SuccessionLink(ids[before], LinkBasis.Derived, FactStatus.Established, []);
        }
    }

    private static bool IsStrongest(StatedLink link, IEnumerable<StatedLink> rivals, Func<StatedLink, Side> sideOf, IReadOnlyDictionary<Term, NodeId> ids)
    {
        var known = rivals.Where(rival => ids.ContainsKey(rival.Before) && ids.ContainsKey(rival.After));
        return Sides.Rank(known.Select(sideOf)).Chosen.Value == sideOf(link).Value;
    }

    private static SuccessionLink Stated(NodeId tenure, StatedLink link) =>
        new(tenure, LinkBasis.Stated, link.Claims.Status(), ClaimLists.Evidence(link.Claims, []));
}
