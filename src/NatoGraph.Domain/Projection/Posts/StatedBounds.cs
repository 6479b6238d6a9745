using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// What a stated succession tells of dates: one ends when the other begins. It fills a boundary that nothing else gives and narrows one that
/// agrees; it never overrules a date that a claim gives.
/// </summary>
internal static class StatedBounds
{
    public static IEnumerable<TenureDraft> Apply(IReadOnlyCollection<TenureDraft> drafts, StatedLinks links)
    {
        var known = drafts.ToDictionary(draft => draft.Term);
        return drafts.Select(draft => !draft.IsHeld ? draft : draft with
        {
            From = draft.From is null
                ? Only(links.BySuccessor[draft.Term].Where(link => link.IsAsserted).Select(link => known.GetValueOrDefault(link.Before)?.Until))
                : draft.From,
            Until = Narrowed(draft, links.ByPredecessor[draft.Term].Where(link => link.IsAsserted).Select(link => known.GetValueOrDefault(link.After)?.From)),
            Ended = draft.Ended || links.ByPredecessor[draft.Term].Any(link => link.IsAsserted && HasBegun(known.GetValueOrDefault(link.After), draft)),
        });
    }

    private static bool HasBegun(TenureDraft? after, TenureDraft draft) => after is { IsHeld: true, Start: not null } && !(after.Start < draft.Start);

    private static Edtf? Narrowed(TenureDraft draft, IEnumerable<Edtf?> beginnings)
    {
        if (Only(beginnings) is not { } begins || (draft.Until is null && begins.Latest < draft.Start))
        {
            return draft.Until;
        }

        return draft.Until is { } until ? Edtf.Narrow(until, begins) ?? until : begins;
    }

    /// <summary>The date that all give, or none.</summary>
    private static Edtf? Only(IEnumerable<Edtf?> dates) =>
        dates.OfType<Edtf>().Distinct().Take(2).ToArray() is [var only] ? only : null;
}
