using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// Extensions of a mandate, grouped by what claims say: how often, until when, or neither. One that was announced or thought possible is
/// established where the tenure ended when it says, and refuted where it ended before. A denial stands against what is not established,
/// and does not undo that somebody thinks it possible.
/// </summary>
internal static class ExtensionRule
{
    public static ImmutableArray<MandateExtension> Of(TenureDraft draft, IReadOnlyCollection<ResolvedClaim> claims)
    {
        var said = claims.Where(claim => !claim.Is(Modality.Denied)).ToArray();
        var denied = claims.Where(claim => claim.Is(Modality.Denied)).ToArray();
        var groups = said
            .Where(claim => claim.Claim.Statement.Until is null)
            .GroupBy(claim => claim.Claim.Statement.Times)
            .Select(group => Judge(draft, null, group.Key, group, denied))
            .Concat(BestDate.Rank(said.Where(claim => claim.Claim.Statement.Until is not null).Select(claim => new SaidDate(claim.Claim.Statement.Until!.Value, claim)))
                .Select(reading => Judge(draft, reading.Date, reading.Claims.Max(claim => claim.Claim.Statement.Times), reading.Claims, denied)));
        var all = groups.ToArray();
        var alone = all.Length == 0 && denied.Length > 0 ? [new MandateExtension(null, null, FactStatus.Refuted, ClaimLists.Evidence([], denied))] : all;
        var known = claims.ToDictionary(claim => claim.Claim.Id, claim => claim.Claim.PublishedOn);
        return
        [
            .. alone
                .OrderBy(FirstPublished)
                .ThenBy(extension => extension.Until?.ToString() ?? "", StringComparer.Ordinal)
                .ThenBy(extension => extension.Times ?? 0),
        ];

        DateOnly FirstPublished(MandateExtension extension) => extension.Evidence
            .Where(evidence => evidence.Stance == Stance.For && known.ContainsKey(evidence.Claim))
            .Select(evidence => known[evidence.Claim])
            .DefaultIfEmpty()
            .Min();
    }

    private static MandateExtension Judge(TenureDraft draft, Edtf? until, int? times, IEnumerable<ResolvedClaim> said, IEnumerable<ResolvedClaim> denied)
    {
        var supporting = said.Ordered();
        var status = supporting.Status();
        var open = status is FactStatus.Planned or FactStatus.Possible;
        if (open && until is { } planned && draft.IsHeld && draft.Until is { } ended)
        {
            var ends = draft.Untils.Where(reading => reading.Date.Agrees(ended)).SelectMany(reading => reading.Claims);
            return ended.Agrees(planned) ? new(until, times, FactStatus.Established, ClaimLists.Evidence([.. supporting, .. ends], denied))
                : ended.IsBefore(planned.Earliest, DateCertainty.Certainly) ? new(until, times, FactStatus.Refuted, ClaimLists.Evidence(supporting, [.. ends, .. denied]))
                : new(until, times, status, ClaimLists.Evidence(supporting, denied));
        }

        return new(until, times, status, ClaimLists.Evidence(supporting, open ? denied : []));
    }

    /// <summary>
    /// Two counts that time does not explain: a later claim counts fewer, or claims of one day differ. Counts that grow are no disagreement.
    /// </summary>
    public static Contradiction? TwoCounts(Tenure tenure, IEnumerable<ResolvedClaim> claims)
    {
        var counted = claims
            .Where(claim => claim.Claim.Statement is { Modality: Modality.Asserted or Modality.Planned, Times: not null })
            .OrderBy(claim => claim.Claim.PublishedOn)
            .ThenByDescending(claim => claim.Claim.Statement.Times)
            .ThenBy(claim => claim.Claim.Id)
            .ToArray();
        if (!counted.Zip(counted.Skip(1)).Any(pair => pair.Second.Claim.Statement.Times < pair.First.Claim.Statement.Times))
        {
            return null;
        }

        var sides = Sides.Rank(counted
            .GroupBy(claim => claim.Claim.Statement.Times!.Value)
            .Select(group => new Side(group.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), group.Ordered())));
        return Contradictions.Make(
            ContradictionKind.TwoCounts,
            tenure.Id.Slug,
            [tenure.Person, tenure.Post],
            $"Claims count differently how often the mandate of {tenure.Person} was extended.",
            sides);
    }
}
