using System.Collections.Immutable;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Domain.Projection.Weighing;

/// <summary>One of several things that claims say of the same.</summary>
/// <param name="Value">What they say.</param>
/// <param name="Claims">The claims that say so, ordered by id; at least one.</param>
internal sealed record Side(string Value, ImmutableArray<ResolvedClaim> Claims)
{
    public Strength Strength { get; } = Strength.Of(Claims);
}

/// <summary>Several things that claims say of the same, the strongest first.</summary>
internal sealed class Sides
{
    private readonly ImmutableArray<Side> ranked;

    private Sides(ImmutableArray<Side> ranked) => this.ranked = ranked;

    public static Sides Rank(IEnumerable<Side> sides) => new(
    [
        .. sides.Order(Comparer<Side>.Create((left, right) => Strength.Compare(left.Strength, right.Strength) is not 0 and var order
            ? order
            : string.CompareOrdinal(left.Value, right.Value))),
    ]);

    public Side Chosen => ranked[0];

    public IEnumerable<Side> Others => ranked.Skip(1);

    /// <summary>What a contradiction shows of them.</summary>
    public ImmutableArray<Reading> Readings =>
    [
        .. ranked.Select((side, place) => new Reading(
            side.Value,
            [.. side.Claims.Select(claim => claim.Claim.Id).Distinct().Order()],
            IndependentSources.Count(side.Claims),
            Chosen: place == 0)),
    ];

    /// <summary>Why the first goes before the second.</summary>
    public string Reason => ranked[0].Strength.WhyBefore(ranked[1].Strength);
}
