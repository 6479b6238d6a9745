using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>That one term follows another, as claims state it.</summary>
/// <param name="Before">The earlier term.</param>
/// <param name="After">The later term.</param>
/// <param name="Claims">The claims that say so, ordered by id.</param>
internal sealed record StatedLink(Term Before, Term After, ImmutableArray<ResolvedClaim> Claims)
{
    /// <summary>Whether somebody says that it has happened, or announces it for the day on which the successor is then said to have begun.</summary>
    public bool IsAsserted => Claims.Any(claim => claim.Is(Modality.Asserted) || (claim.Is(Modality.Planned) && HasCome(claim.Claim.Statement.From)));

    public Side AsSuccessor => new(After.Person.ToString(), Claims);

    public Side AsPredecessor => new(Before.Person.ToString(), Claims);

    private bool HasCome(Edtf? announced) => announced is { } day
        && After.Sightings.Any(sighting => sighting.Modality == Modality.Asserted && sighting.From is { } began && began.Agrees(day));
}

/// <summary>Finds the terms that <c>SUCCEEDS</c> claims speak of. Of several terms of one person the claim means those that lie closest.</summary>
internal sealed class StatedLinks
{
    private StatedLinks(ImmutableArray<StatedLink> all)
    {
        All = all;
        BySuccessor = all.ToLookup(link => link.After);
        ByPredecessor = all.ToLookup(link => link.Before);
    }

    public ImmutableArray<StatedLink> All { get; }

    /// <summary>The links by the term that follows.</summary>
    public ILookup<Term, StatedLink> BySuccessor { get; }

    /// <summary>The links by the term that is followed.</summary>
    public ILookup<Term, StatedLink> ByPredecessor { get; }

    public static StatedLinks Of(IEnumerable<ResolvedClaim> claims, IEnumerable<TenureDraft> drafts)
    {
        var byPerson = drafts.ToLookup(draft => draft.Person);
        var links =
            from claim in claims
            where claim.Claim.Statement.Predicate == Predicate.Succeeds && !claim.Is(Modality.Denied) && claim.Subject != claim.Object
            group claim by (After: claim.Subject!.Value, Before: claim.Object!.Value) into pair
            orderby pair.Key.Before, pair.Key.After
            from link in Place(pair, byPerson[pair.Key.Before], byPerson[pair.Key.After])
            select link;
        return new StatedLinks([.. links]);
    }

    private static IEnumerable<StatedLink> Place(IEnumerable<ResolvedClaim> claims, IEnumerable<TenureDraft> before, IEnumerable<TenureDraft> after) =>
        from claim in claims
        let closest = before.SelectMany(left => after, (left, right) => (left, right)).MinBy(pair => Distance(pair.left, pair.right, claim))
        group claim by (closest.left.Term, Right: closest.right.Term) into placed
        select new StatedLink(placed.Key.Term, placed.Key.Right, placed.Ordered());

    /// <summary>How many days the two terms lie from each other and from the day that the claim gives.</summary>
    private static long Distance(TenureDraft before, TenureDraft after, ResolvedClaim claim)
    {
        var (end, start, said) = (before.LastSeen?.DayNumber, after.Start?.DayNumber, claim.Claim.Statement.From?.Earliest.DayNumber);
        var backwards = end is null || start is null || before.Start <= after.Start ? 0 : DateOnly.MaxValue.DayNumber;
        return backwards + Math.Abs((end ?? 0) - (start ?? 0L)) + Math.Abs((said ?? start ?? 0) - (start ?? 0L));
    }
}
