using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Events;

/// <summary>Makes events of the tellings that are one.</summary>
internal static class EventRule
{
    /// <param name="claims">The claims of one unit, ordered by id; at least one.</param>
    public static UnitFacts Of(ImmutableArray<ResolvedClaim> claims)
    {
        var made = EventGroups.Of(claims).Select(Make).ToArray();
        var numbered = made
            .GroupBy(one => one.Event.Id)
            .SelectMany(same => same.Select((one, place) => place == 0 ? one : (Event: one.Event with { Id = one.Event.Id with { Slug = $"{one.Event.Id.Slug}-{place + 1}" } }, one.Claims)))
            .ToArray();
        return UnitFacts.Empty with
        {
            Events = [.. numbered.Select(one => one.Event).OrderBy(happening => happening.Id)],
            Contradictions = [.. numbered.Select(one => Denied(one.Event, one.Claims)).OfType<Contradiction>().OrderBy(contradiction => contradiction.Id)],
        };
    }

    private static (Event Event, ImmutableArray<ResolvedClaim> Claims) Make(ImmutableArray<ResolvedClaim> claims)
    {
        var kind = claims[0].Claim.Statement.EventKind!.Value;
        var supporting = claims.Where(claim => !claim.Is(Modality.Denied)).ToImmutableArray();
        var denying = claims.Where(claim => claim.Is(Modality.Denied)).ToImmutableArray();
        var telling = supporting.IsEmpty ? denying : supporting;
        var place = PlaceOf(telling);
        NodeId[] participants = [.. telling.SelectMany(claim => claim.Participants).Distinct().Order()];
        var from = First(telling, claim => claim.Claim.Statement.From ?? claim.Claim.Statement.Until);
        var until = First(telling, claim => claim.Claim.Statement.From is null ? null : claim.Claim.Statement.Until);
        return (new Event(
            new NodeId(NodeKind.Event, EventNames.SlugOf(kind, place, participants, claims[0])),
            kind,
            EventNames.LabelOf(kind, place, from),
            from,
            until == from ? null : until,
            place,
            [.. participants],
            StatusOf(supporting, denying),
            ClaimLists.Evidence(supporting, denying)), claims);
    }

    private static FactStatus StatusOf(ImmutableArray<ResolvedClaim> supporting, ImmutableArray<ResolvedClaim> denying) =>
        denying.IsEmpty || supporting.IsEmpty ? supporting.Status()
        : supporting.Status() == FactStatus.Established ? FactStatus.Disputed
        : FactStatus.Refuted;

    private static Contradiction? Denied(Event happening, ImmutableArray<ResolvedClaim> claims) => ClaimLists.AssertedAndDenied(
        happening.Id,
        [happening.Id, .. happening.Participants],
        claims.Where(claim => !claim.Is(Modality.Denied)),
        claims.Where(claim => claim.Is(Modality.Denied)));

    private static Edtf? First(ImmutableArray<ResolvedClaim> claims, Func<ResolvedClaim, Edtf?> dateOf)
    {
        var readings = BestDate.Rank(
            from claim in claims
            let date = dateOf(claim)
            where date is not null
            select new SaidDate(date.Value, claim));
        return readings.IsEmpty ? null : readings[0].Date;
    }

    private static string? PlaceOf(ImmutableArray<ResolvedClaim> claims) => claims
        .Where(claim => claim.Claim.Statement.Place is not null)
        .GroupBy(claim => claim.Claim.Statement.Place!, StringComparer.Ordinal)
        .OrderByDescending(group => IndependentSources.Count([.. group]))
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
