using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// The order of a succession: those who held the post and those who are to, by first day, then by what is known of the last, then by
/// person. What nothing dates comes last.
/// </summary>
internal static class TenureOrder
{
    public static ImmutableArray<TenureDraft> Of(IEnumerable<TenureDraft> drafts) =>
    [
        .. drafts
            .OrderBy(draft => draft.Start ?? DateOnly.MaxValue)
            .ThenBy(draft => draft.LastSeen ?? DateOnly.MaxValue)
            .ThenBy(draft => draft.Person)
            .ThenBy(draft => draft.Term.Sightings.Min(sighting => sighting.Claim.Claim.Id)),
    ];

    /// <summary>Readable ids: the post, the person, and a number from a person's second term on.</summary>
    public static ImmutableDictionary<Term, NodeId> Identify(NodeId post, IEnumerable<TenureDraft> ordered) => ordered
        .GroupBy(draft => draft.Person)
        .SelectMany(terms => terms.Select((draft, place) => KeyValuePair.Create(
            draft.Term,
            new NodeId(NodeKind.Tenure, $"{post.Slug}--{draft.Person.Slug}{(place == 0 ? "" : $"-{place + 1}")}"))))
        .ToImmutableDictionary();
}
