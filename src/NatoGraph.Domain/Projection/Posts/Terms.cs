using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// Sorts the sightings of one person into terms. Sightings that can be one span are one: a new term begins only where a beginning lies
/// behind a known end, or the post is seen held long behind it.
/// </summary>
internal static class Terms
{
    /// <summary>For how long after somebody left papers may still give him the title, and by how much dates of one end may differ.</summary>
    private const int LagInDays = 365;

    public static ImmutableArray<Term> Of(NodeId person, IEnumerable<Sighting> sightings)
    {
        var ordered = sightings
            .OrderBy(sighting => sighting.Anchor ?? DateOnly.MaxValue)
            .ThenBy(sighting => sighting.Claim.Claim.Id)
            .ToImmutableArray();
        var lastFormer = ordered.Max(sighting => sighting.FormerOn);
        var terms = new List<Term>();
        foreach (var sighting in ordered.Where(sighting => sighting is { Modality: Modality.Asserted, Anchor: not null }))
        {
            AddTo(terms, terms.Count > 0 && !StartsAnew(terms[^1], sighting, lastFormer) ? terms.Count - 1 : -1, sighting, person);
        }

        foreach (var sighting in ordered.Where(sighting => sighting is { Modality: Modality.Asserted, Anchor: null }))
        {
            AddTo(terms, terms.Count - 1, sighting, person);
        }

        foreach (var sighting in ordered.Where(sighting => sighting.Modality != Modality.Asserted))
        {
            AddTo(terms, PlaceOfPlan(terms, sighting), sighting, person);
        }

        return [.. terms];
    }

    private static void AddTo(List<Term> terms, int place, Sighting sighting, NodeId person)
    {
        if (place < 0)
        {
            place = terms.Count;
            terms.Add(new Term(person));
        }

        terms[place].Add(sighting);
    }

    private static bool StartsAnew(Term term, Sighting sighting, DateOnly? lastFormer)
    {
        if (sighting.FormerOn is not null && sighting.From is null)
        {
            return false;
        }

        var behindEnd = term.End is { } end && (sighting.From is { } from ? from.Earliest > end : sighting.Anchor!.Value.DayNumber > end.DayNumber + LagInDays);
        var behindFormer = term.FormerOn is { } over && (sighting.From is { } again ? again.Earliest > over : sighting.HeldOn > lastFormer);
        return behindEnd || behindFormer;
    }

    /// <summary>
    /// Where a plan belongs: with the term that begins on its day or near it, or that began next after it was published, so that a plan that
    /// came true stands with what it became; an end or a mere holding with the term that ran at publication, before all with one that is no plan itself.
    /// </summary>
    private static int PlaceOfPlan(List<Term> terms, Sighting plan)
    {
        if (plan.From is { } from)
        {
            var exact = terms.FindIndex(term => term.BeginsNear(from, 0));
            var place = exact >= 0 ? exact : terms.FindIndex(term => term.IsAsserted && term.BeginsNear(from, LagInDays));
            return place >= 0 ? place : NextAfter(terms, plan, from.Earliest.DayNumber - LagInDays, from.Latest.DayNumber + LagInDays);
        }

        var running = terms.FindLastIndex(term => term.IsAsserted && (term.Start is null || term.Start <= plan.PublishedOn));
        running = running >= 0 ? running : terms.FindLastIndex(term => term.Start is null || term.Start <= plan.PublishedOn);
        var runs = running >= 0 && (terms[running].End is not { } end || end.DayNumber + LagInDays >= plan.PublishedOn.DayNumber);
        return runs ? running : NextAfter(terms, plan, plan.PublishedOn.DayNumber, int.MaxValue);
    }

    private static int NextAfter(List<Term> terms, Sighting plan, int first, int last) => terms.FindIndex(term =>
        term.LatestStart is not { } start || (start >= plan.PublishedOn && start.DayNumber >= first && start.DayNumber <= last));
}
