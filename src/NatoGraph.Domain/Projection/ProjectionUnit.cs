using System.Collections.Immutable;

namespace NatoGraph.Domain.Projection;

/// <summary>What a unit of projection is about.</summary>
public enum ProjectionUnitKind
{
    /// <summary>Everything about one post: tenures, candidacies, extensions, successions. The key is the post's slug.</summary>
    Post,

    /// <summary>One body being a member of another. The key is both slugs, the member's first.</summary>
    Membership,

    /// <summary>The events that might be one and the same: of one kind, and of one month, season, year or article. The key is the kind and which.</summary>
    Events,
}

/// <summary>
/// The smallest part of the graph that is projected as a whole. Which units a claim feeds is a function of the claim alone, so that
/// touching an article re-projects only these.
/// </summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Key">Which one, within the kind.</param>
public readonly record struct ProjectionUnit(ProjectionUnitKind Kind, string Key);

/// <summary>What a unit's claims amount to. Every list is ordered, so that equal claims give equal bytes.</summary>
/// <param name="Tenures">In the order of the succession.</param>
/// <param name="Candidacies">Ordered by id.</param>
/// <param name="Memberships">Ordered by id.</param>
/// <param name="Events">Ordered by id.</param>
/// <param name="Diagnostics">Of the succession, in its order.</param>
/// <param name="Contradictions">Ordered by id.</param>
public sealed record UnitFacts(
    ImmutableArray<Tenure> Tenures,
    ImmutableArray<Candidacy> Candidacies,
    ImmutableArray<Membership> Memberships,
    ImmutableArray<Event> Events,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<Contradiction> Contradictions)
{
    /// <summary>Nothing at all.</summary>
    public static UnitFacts Empty { get; } = new([], [], [], [], [], []);
}
