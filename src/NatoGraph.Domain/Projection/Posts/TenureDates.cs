using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>Gives a term its dates: the strongest reading of each boundary. An end that was only announced bounds a term that was only announced.</summary>
internal static class TenureDates
{
    /// <param name="term">The term.</param>
    /// <param name="denials">The claims that deny that the person held the post.</param>
    /// <param name="lastTerm">Whether it is the person's last, which denials without a date are about.</param>
    public static TenureDraft Of(Term term, IEnumerable<ResolvedClaim> denials, bool lastTerm)
    {
        var froms = BestDate.Rank(Said(term, sighting => sighting.From));
        var untils = BestDate.Rank(Said(term, sighting => sighting.Until).Where(said => !term.IsAsserted || said.Claim.Is(Modality.Asserted)));
        Edtf? until = untils.IsEmpty ? null : untils[0].Date;
        return new TenureDraft(
            term,
            froms,
            untils,
            [.. denials.Where(denial => lastTerm)],
            froms.IsEmpty ? null : froms[0].Date,
            until,
            Ended: term.FormerOn is not null || (term.IsAsserted && HasPassed(term, until)));
    }

    private static IEnumerable<SaidDate> Said(Term term, Func<Sighting, Edtf?> dateOf) =>
        from sighting in term.Sightings
        let date = dateOf(sighting)
        where date is not null
        select new SaidDate(date.Value, sighting.Claim);

    private static bool HasPassed(Term term, Edtf? until) =>
        until is { } end && term.Sightings.Any(sighting => sighting.Until is not null && !end.IsAfter(sighting.PublishedOn, DateCertainty.Certainly));
}
