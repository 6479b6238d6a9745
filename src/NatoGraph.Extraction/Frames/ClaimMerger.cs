using System.Collections.Immutable;
using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Frames;

/// <summary>Leaves one claim for each distinct statement and time.</summary>
internal static class ClaimMerger
{
    /// <summary>Drops what has come to repeat something since it was merged, events excepted; ordered by quote.</summary>
    public static ImmutableArray<ClaimDraft> Remerge(IReadOnlyCollection<ClaimDraft> claims) =>
    [
        .. Merge(claims.Where(claim => claim.Predicate != Predicate.Occurred)).Concat(claims.Where(claim => claim.Predicate == Predicate.Occurred))
            .OrderBy(claim => claim.Quote.Start).ThenBy(claim => claim.Quote.End).ThenBy(claim => claim.Extractor, StringComparer.Ordinal),
    ];

    /// <summary>Drops what repeats or adds nothing, keeping the surer and fuller claim; ordered by quote.</summary>
    public static ImmutableArray<ClaimDraft> Merge(IEnumerable<ClaimDraft> claims) =>
    [
        .. claims.GroupBy(claim => (claim.Predicate, claim.Subject, claim.Object, claim.EventKind))
            .SelectMany(group => group.Key.Predicate == Predicate.Occurred ? Events.EventMerger.Merge([.. group]) : Distinct([.. group]))
            .OrderBy(claim => claim.Quote.Start).ThenBy(claim => claim.Quote.End).ThenBy(claim => claim.Extractor, StringComparer.Ordinal),
    ];

    private static List<ClaimDraft> Distinct(List<ClaimDraft> same)
    {
        var kept = new List<ClaimDraft>();
        foreach (var claim in same.OrderByDescending(Weight).ThenBy(claim => claim.Quote.Start))
        {
            if (!kept.Exists(other => Covers(other, claim)))
            {
                kept.Add(claim);
            }
        }

        return kept;
    }

    /// <summary>Whether the first claim says all that the second does.</summary>
    private static bool Covers(ClaimDraft claim, ClaimDraft other) =>
        (claim.Modality == other.Modality || (other.Modality == Modality.Asserted && other is { From: null, Until: null, Predicate: not Predicate.HoldsPost }))
        && (other.From is null || other.From == claim.From)
        && (other.Until is null || other.Until == claim.Until)
        && (other.Times is null || other.Times == claim.Times)
        && (claim.Attribution == other.Attribution || other is { From: null, Until: null })
        && (!other.Former || claim.Former || claim.Until is not null);

    private static double Weight(ClaimDraft claim) =>
        (claim.From is null ? 0 : 1) + (claim.Until is null ? 0 : 1) + (claim.Times is null ? 0 : 1) + (claim.Post is null ? 0 : 0.5) + (claim.Confidence / 4);
}
