using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>A tenure while the rules work on it, before it has an id.</summary>
/// <param name="Term">What it is made of.</param>
/// <param name="Froms">The readings of its first day, the chosen one first.</param>
/// <param name="Untils">The asserted readings of its last day, the chosen one first.</param>
/// <param name="Denied">The claims that deny it.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Ended">Whether it is known to be over.</param>
internal sealed record TenureDraft(
    Term Term,
    ImmutableArray<DateReading> Froms,
    ImmutableArray<DateReading> Untils,
    ImmutableArray<ResolvedClaim> Denied,
    Edtf? From,
    Edtf? Until,
    bool Ended)
{
    /// <summary>The first and the last day on which the post is seen held; days behind the end are papers that lag.</summary>
    public ImmutableArray<DateOnly> HeldOn => Term.HeldUntil(Until?.Latest ?? DateOnly.MaxValue);

    public NodeId Person => Term.Person;

    /// <summary>Whether it counts in the order of the succession: somebody asserts it.</summary>
    public bool IsHeld => Term.IsAsserted;

    /// <summary>Whether every claim that gives a kind of holding says that it is for the time being.</summary>
    public bool Acting => Term.Sightings.Any(sighting => sighting.Claim.Claim.Statement.Acting)
        && Term.Sightings.All(sighting => sighting.Claim.Claim.Statement.Acting || sighting.Claim.Claim.Statement.Predicate != Predicate.HoldsPost);

    public IEnumerable<ResolvedClaim> Claims => Term.Sightings.Select(sighting => sighting.Claim);

    /// <summary>The first day on which it is known to run, as well as that is known.</summary>
    public DateOnly? Start => From?.Earliest ?? (HeldOn is [var first, ..] ? first : Until?.Earliest);

    /// <summary>The last day on which it is known to run.</summary>
    public DateOnly? LastSeen => Until?.Earliest ?? (HeldOn is [.., var last] ? last : From?.Earliest);
}
