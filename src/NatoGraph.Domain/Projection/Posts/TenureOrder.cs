using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// The order of a succession: those who held the post and those who are to, by first day, then by what is known of the last, then by
/// person. Whom no date places, a stated predecessor or successor does; one who is only known to have left comes before the one who held the post
/// by then; what nothing places comes last.
/// </summary>
internal static class TenureOrder
{
    public static ImmutableArray<TenureDraft> Of(IReadOnlyCollection<TenureDraft> drafts, StatedLinks links)
    {
        var places = PlacesOf(drafts, links);
        return
        [
            .. drafts
                .OrderBy(draft => places[draft.Term])
                .ThenBy(draft => draft.LastSeen ?? DateOnly.MaxValue)
                .ThenBy(draft => draft.Person)
                .ThenBy(draft => draft.Term.Sightings.Min(sighting => sighting.Claim.Claim.Id)),
        ];
    }

    /// <summary>A day for each term, and steps before or behind that day for a term that has its place by a neighbour.</summary>
    private static Dictionary<Term, (DateOnly Day, int Step)> PlacesOf(IReadOnlyCollection<TenureDraft> drafts, StatedLinks links)
    {
        var places = drafts.Where(draft => draft.Start is not null).ToDictionary(draft => draft.Term, draft => (Day: draft.Start!.Value, Step: 0));
        var open = drafts.Where(draft => draft.Start is null).Select(draft => draft.Term).ToHashSet();
        var known = new Queue<Term>(drafts.Where(draft => draft.Start is not null).OrderBy(draft => draft.Start).ThenBy(draft => draft.Person).Select(draft => draft.Term));
        while (open.Count > 0 && known.TryDequeue(out var term))
        {
            var (day, step) = places[term];
            var neighbours = links.ByPredecessor[term].Select(link => (link.IsAsserted, Term: link.After, Step: step + 1))
                .Concat(links.BySuccessor[term].Select(link => (link.IsAsserted, Term: link.Before, Step: step - 1)));
            foreach (var neighbour in neighbours.Where(neighbour => neighbour.IsAsserted && open.Remove(neighbour.Term)))
            {
                places[neighbour.Term] = (day, neighbour.Step);
                known.Enqueue(neighbour.Term);
            }
        }

        DateOnly[] starts = [.. drafts.Where(draft => draft.IsHeld).Select(draft => draft.Start).OfType<DateOnly>().Order()];
        foreach (var term in open)
        {
            places[term] = (PlaceOfFormer(term, starts) ?? DateOnly.MaxValue, -1);
        }

        return places;
    }

    private static DateOnly? PlaceOfFormer(Term term, DateOnly[] starts)
    {
        if (term.FormerOn is not { } day)
        {
            return null;
        }

        var found = Array.BinarySearch(starts, day);
        var later = found >= 0 ? found : ~found;
        return later > 0 ? starts[later - 1] : day;
    }

    /// <summary>Readable ids: the post, the person, and a number from a person's second term on; terms that are only planned are counted last.</summary>
    public static ImmutableDictionary<Term, NodeId> Identify(NodeId post, IEnumerable<TenureDraft> ordered) => ordered
        .GroupBy(draft => draft.Person)
        .SelectMany(terms => terms.OrderByDescending(draft => draft.IsHeld).Select((draft, place) => KeyValuePair.Create(
            draft.Term,
            new NodeId(NodeKind.Tenure, $"{post.Slug}--{draft.Person.Slug}{(place == 0 ? "" : $"-{place + 1}")}"))))
        .ToImmutableDictionary();
}
