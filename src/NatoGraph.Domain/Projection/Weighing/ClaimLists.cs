using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Domain.Projection.Weighing;

/// <summary>What the rules ask of lists of claims.</summary>
internal static class ClaimLists
{
    /// <summary>By id, each once.</summary>
    public static ImmutableArray<ResolvedClaim> Ordered(this IEnumerable<ResolvedClaim> claims) =>
        [.. claims.DistinctBy(claim => claim.Claim.Id).OrderBy(claim => claim.Claim.Id)];

    public static bool Is(this ResolvedClaim claim, Modality modality) => claim.Claim.Statement.Modality == modality;

    /// <summary>Evidence by claim id; a claim that stands on both sides stands against.</summary>
    public static ImmutableArray<Evidence> Evidence(IEnumerable<ResolvedClaim> supporting, IEnumerable<ResolvedClaim> opposing)
    {
        var against = opposing.Select(claim => claim.Claim.Id).ToHashSet();
        var all = supporting.Select(claim => claim.Claim.Id).Concat(against).Distinct().Order();
        return [.. all.Select(id => new Evidence(id, against.Contains(id) ? Stance.Against : Stance.For))];
    }

    /// <summary>What claims that support a fact make of it, by the surest of them.</summary>
    public static FactStatus Status(this IEnumerable<ResolvedClaim> supporting) =>
        supporting.Select(claim => claim.Claim.Statement.Modality).DefaultIfEmpty(Modality.Denied).Min() switch
        {
            Modality.Asserted => FactStatus.Established,
            Modality.Planned => FactStatus.Planned,
            Modality.Possible => FactStatus.Possible,
            _ => FactStatus.Refuted,
        };

    /// <summary>A contradiction between an assertion and its denial; none where one of them is missing.</summary>
    public static Contradiction? AssertedAndDenied(NodeId fact, ImmutableArray<NodeId> about, IEnumerable<ResolvedClaim> supporting, IEnumerable<ResolvedClaim> denying)
    {
        var asserted = supporting.Where(claim => claim.Is(Modality.Asserted)).Ordered();
        var denied = denying.Ordered();
        if (asserted.IsEmpty || denied.IsEmpty)
        {
            return null;
        }

        var sides = Sides.Rank([new Side("asserted", asserted), new Side("denied", denied)]);
        return Contradictions.Make(ContradictionKind.AssertedAndDenied, fact.Slug, about, $"One side asserts {fact}, the other denies it.", sides);
    }
}
