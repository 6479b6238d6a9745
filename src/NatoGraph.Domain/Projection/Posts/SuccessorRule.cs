using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection.Weighing;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>Two people who are said to follow the same one, or to be followed by the same one, or of whom one was to come and the other came.</summary>
internal static class SuccessorRule
{
    public static IEnumerable<Contradiction> Of(NodeId post, StatedLinks links, IEnumerable<(TenureDraft Announced, TenureDraft Came)> outvoted)
    {
        var firm = links.All.Where(link => link.Claims.Any(claim => claim.Is(Modality.Asserted) || claim.Is(Modality.Planned))).ToImmutableArray();
        var after = Clashes(firm.GroupBy(link => link.Before), link => link.AsSuccessor)
            .Select(clash => Make(post, "after", clash.Term.Person, clash.Sides, $"to follow {clash.Term.Person} as {post}"));
        var before = Clashes(firm.GroupBy(link => link.After), link => link.AsPredecessor)
            .Select(clash => Make(post, "before", clash.Term.Person, clash.Sides, $"to be followed by {clash.Term.Person} as {post}"));
        var stated = firm.Select(link => link.After.Person).ToHashSet();
        var instead = outvoted
            .Where(pair => !stated.Contains(pair.Announced.Person) && pair.Announced.Claims.Any(claim => !claim.Is(Modality.Possible)))
            .Select(pair => Make(post, "instead", pair.Announced.Person, Sides.Rank([SideOf(pair.Announced), SideOf(pair.Came)]), $"to take up {post} next"));
        return after.Concat(before).Concat(instead).DistinctBy(contradiction => contradiction.Id);
    }

    private static IEnumerable<(Term Term, Sides Sides)> Clashes(IEnumerable<IGrouping<Term, StatedLink>> groups, Func<StatedLink, Side> sideOf) =>
        from links in groups
        let sides = links.Select(sideOf)
            .GroupBy(side => side.Value)
            .Select(same => new Side(same.Key, same.SelectMany(side => side.Claims).Ordered()))
            .ToArray()
        where sides.Length > 1
        select (links.Key, Sides.Rank(sides));

    private static Side SideOf(TenureDraft draft) => new(draft.Person.ToString(), draft.Claims.Ordered());

    private static Contradiction Make(NodeId post, string side, NodeId person, Sides sides, string relation) => Contradictions.Make(
        ContradictionKind.TwoSuccessors,
        $"{post.Slug}--{side}--{person.Slug}",
        [post, person, .. sides.Readings.Select(reading => NodeId.Parse(reading.Value))],
        $"Claims name {string.Join(" and ", sides.Readings.Select(reading => reading.Value))} {relation}.",
        sides);
}
