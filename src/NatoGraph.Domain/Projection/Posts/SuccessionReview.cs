using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// Looks over an ordered succession. Each tenure is compared with the one before it and with the one that ran longest so far, so that the work
/// grows with the number of tenures.
/// </summary>
internal static class SuccessionReview
{
    public static IEnumerable<Diagnostic> DiagnosticsOf(IReadOnlyList<PlacedTenure> placed, StatedLinks links)
    {
        var compared = Walk(Dated(placed))
            .Where(step => step.Before is not null)
            .SelectMany(step => Compare(step.Before!, step.Longest!, step.Tenure).Select(found => (step.Tenure, Diagnostic: found)))
            .ToLookup(found => found.Tenure.Tenure.Id, found => found.Diagnostic);
        var contradicted = OrderRule.Contradicted(placed, links).ToLookup(diagnostic => diagnostic.Tenures[0]);
        return placed.SelectMany(tenure => compared[tenure.Tenure.Id]
            .Concat(contradicted[tenure.Tenure.Id])
            .Concat(OrderRule.EndUnknown(tenure) is { } unknown ? [unknown] : []));
    }

    public static IEnumerable<Contradiction> ContradictionsOf(IReadOnlyList<PlacedTenure> placed, IEnumerable<ResolvedClaim> claims)
    {
        var counts = claims.Where(claim => claim.Claim.Statement.Predicate == Predicate.MandateExtended).ToLookup(claim => claim.Claim.Id);
        var together = Walk(Dated(placed)).Select(step => step.Longest is null ? null : OverlapRule.TwoHolders(step.Longest, step.Tenure));
        var own = placed.SelectMany(one => OfOne(one, one.Tenure.Extensions.SelectMany(extension => extension.Evidence).SelectMany(evidence => counts[evidence.Claim])));
        return together.Concat(own).OfType<Contradiction>().DistinctBy(contradiction => contradiction.Id);
    }

    private static IEnumerable<Diagnostic> Compare(PlacedTenure before, PlacedTenure longest, PlacedTenure tenure) =>
        new[] { OverlapRule.Between(longest, tenure), longest == before ? GapRule.Between(before, tenure) : null, OrderRule.TooCoarse(before, tenure) }.OfType<Diagnostic>();

    private static IEnumerable<Contradiction?> OfOne(PlacedTenure placed, IEnumerable<ResolvedClaim> extensions)
    {
        var (draft, tenure) = placed;
        NodeId[] about = [tenure.Person, tenure.Post];
        yield return Contradictions.TwoDates(tenure.Id.Slug, "from", about, Asserted(draft.Froms));
        yield return Contradictions.TwoDates(tenure.Id.Slug, "until", about, Asserted(draft.Untils));
        yield return ClaimLists.AssertedAndDenied(tenure.Id, [.. about], draft.Claims, draft.Denied);
        yield return ExtensionRule.TwoCounts(tenure, extensions.Ordered());
    }

    private static ImmutableArray<DateReading> Asserted(ImmutableArray<DateReading> readings) =>
        [.. readings.Where(reading => reading.Claims.Any(claim => claim.Is(Modality.Asserted)))];

    private static PlacedTenure[] Dated(IEnumerable<PlacedTenure> placed) => [.. placed.Where(one => one.Draft is { IsHeld: true, Start: not null })];

    /// <summary>Each tenure with the one before it and the one that, of all before, was seen last.</summary>
    private static IEnumerable<(PlacedTenure? Before, PlacedTenure? Longest, PlacedTenure Tenure)> Walk(IReadOnlyList<PlacedTenure> held)
    {
        PlacedTenure? before = null, longest = null;
        foreach (var tenure in held)
        {
            yield return (before, longest, tenure);
            before = tenure;
            longest = longest is null || !(tenure.Draft.LastSeen < longest.Draft.LastSeen) ? tenure : longest;
        }
    }
}
