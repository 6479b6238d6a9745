using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// Finds those who were announced or said to follow and did not come, because somebody else did. They held nothing, so they are candidates
/// and no holders, and stay out of the order.
/// </summary>
internal static class Outvoted
{
    /// <summary>Who came instead of a draft; <see langword="null"/> where nobody did and it stays a tenure.</summary>
    public static Func<TenureDraft, TenureDraft?> Judge(IReadOnlyCollection<TenureDraft> drafts, StatedLinks links)
    {
        var byTerm = drafts.ToDictionary(draft => draft.Term);
        var held = drafts.Where(draft => draft.IsHeld && draft.Start is not null).OrderBy(draft => draft.Start).ThenBy(draft => draft.Person).ToArray();
        return draft => Rival(draft, links) is { } rival ? byTerm[rival]
            : draft.IsHeld ? null
            : held.FirstOrDefault(other => other.Person != draft.Person && CameInstead(other, draft));
    }

    /// <summary>Another who follows the same one, on stronger claims, where nothing but that is known of the draft.</summary>
    private static Term? Rival(TenureDraft draft, StatedLinks links)
    {
        if (draft.IsHeld && draft.Start is not null)
        {
            return null;
        }

        var rivals =
            from mine in links.BySuccessor[draft.Term]
            let ranked = Sides.Rank(links.ByPredecessor[mine.Before].Select(link => link.AsSuccessor))
            where ranked.Chosen.Value != draft.Person.ToString()
            from theirs in links.ByPredecessor[mine.Before]
            where theirs.IsAsserted && theirs.After.Person.ToString() == ranked.Chosen.Value
            select theirs.After;
        return rivals.FirstOrDefault();
    }

    /// <summary>Whether the other took up the post when or after the plan was made known, on the planned day where one was.</summary>
    private static bool CameInstead(TenureDraft other, TenureDraft plan)
    {
        if (other.Start is not { } start || other.From is not { } from)
        {
            return false;
        }

        if (plan.From is { } planned)
        {
            return from.Agrees(planned) || (start <= planned.Earliest && other.LastSeen > planned.Latest);
        }

        var known = plan.Term.Sightings.Where(sighting => sighting.Modality is Modality.Planned or Modality.Possible).Max(sighting => sighting.PublishedOn);
        return !from.IsBefore(known, DateCertainty.Possibly);
    }
}
