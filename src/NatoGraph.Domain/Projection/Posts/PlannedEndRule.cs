using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// Announced ends, each with what became of it: established by an end that agrees, refuted by one that does not, or by the post being held
/// after it.
/// </summary>
internal static class PlannedEndRule
{
    public static ImmutableArray<PlannedEnd> Of(TenureDraft draft)
    {
        var planned = BestDate.Rank(
            from sighting in draft.Term.Sightings
            where sighting.Modality != Modality.Asserted && sighting.Until is not null
            select new SaidDate(sighting.Until!.Value, sighting.Claim));
        return [.. planned.OrderBy(plan => plan.Date, Comparer<Edtf>.Create(Edtf.Compare)).Select(plan => Judge(plan, draft))];
    }

    private static PlannedEnd Judge(DateReading plan, TenureDraft draft)
    {
        var ends = Ends(draft).ToLookup(end => end.Date.Agrees(plan.Date));
        var lastHeld = draft.HeldOn is [.., var day] && plan.Date.IsBefore(day, DateCertainty.Certainly) ? day : default(DateOnly?);
        var heldAfter = draft.Term.Sightings.Where(sighting => lastHeld is not null && sighting.HeldOn == lastHeld);
        var cameTrue = draft.Until?.Agrees(plan.Date);
        var overtaken = cameTrue == false || (cameTrue is null && heldAfter.Any());
        var status = !draft.IsHeld ? plan.Claims.Status()
            : cameTrue == true ? FactStatus.Established
            : overtaken ? FactStatus.Refuted
            : plan.Claims.Status();
        return new PlannedEnd(
            plan.Date,
            status,
            ClaimLists.Evidence(
                plan.Claims.Concat(ends[true].Select(end => end.Claim)),
                overtaken ? ends[false].Select(end => end.Claim).Concat(heldAfter.Select(sighting => sighting.Claim)) : []));
    }

    private static IEnumerable<SaidDate> Ends(TenureDraft draft) =>
        from sighting in draft.Term.Sightings
        where sighting.Modality == Modality.Asserted && sighting.Until is not null
        select new SaidDate(sighting.Until!.Value, sighting.Claim);
}
