using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// The order of a succession: those who held the post and those who are to, by first day, then by what is known of the last, then by
/// person. One who is only known to have left comes before the one who held the post by then; what nothing dates comes last.
/// </summary>
internal static class TenureOrder
{
    public static ImmutableArray<TenureDraft> Of(IEnumerable<TenureDraft> drafts)
    {
        var all = drafts.ToArray();
        DateOnly[] starts = [.. all.Where(draft => draft.IsHeld).Select(draft => draft.Start).OfType<DateOnly>().Order()];
        return
        [
            .. all
                .OrderBy(draft => draft.Start ?? PlaceOfFormer(draft, starts) ?? DateOnly.MaxValue)
                .ThenBy(draft => draft.Start is not null)
                .ThenBy(draft => draft.LastSeen ?? DateOnly.MaxValue)
                .ThenBy(draft => draft.Person)
                .ThenBy(draft => draft.Term.Sightings.Min(sighting => sighting.Claim.Claim.Id)),
        ];
    }

    private static DateOnly? PlaceOfFormer(TenureDraft draft, DateOnly[] starts)
    {
        if (draft.Term.FormerOn is not { } day)
        {
            return null;
        }

        var found = Array.BinarySearch(starts, day);
        var later = found >= 0 ? found : ~found;
        return later > 0 ? starts[later - 1] : day;
    }

    /// <summary>Readable ids: the post, the person, and a number from a person's second term on.</summary>
    public static ImmutableDictionary<Term, NodeId> Identify(NodeId post, IEnumerable<TenureDraft> ordered) => ordered
        .GroupBy(draft => draft.Person)
        .SelectMany(terms => terms.Select((draft, place) => KeyValuePair.Create(
            draft.Term,
            new NodeId(NodeKind.Tenure, $"{post.Slug}--{draft.Person.Slug}{(place == 0 ? "" : $"-{place + 1}")}"))))
        .ToImmutableDictionary();
}
