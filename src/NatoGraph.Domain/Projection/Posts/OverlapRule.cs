using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>Two people who certainly held the post on one day, the day of a hand-over aside. One who holds it for the time being may stand beside another.</summary>
internal static class OverlapRule
{
    /// <summary>Whether the two, the earlier first, certainly ran together for a day.</summary>
    public static bool Together(TenureDraft before, TenureDraft after) =>
        before.Person != after.Person
        && after.Start is not null
        && before.LastSeen > Certain(after)
        && !before.Acting
        && !after.Acting;

    public static Diagnostic? Between(PlacedTenure before, PlacedTenure after) => Together(before.Draft, after.Draft)
        ? new(
            DiagnosticKind.Overlap,
            [before.Tenure.Id, after.Tenure.Id],
            after.Tenure.From,
            before.Tenure.Until,
            $"{before.Tenure.Person} still held the post when {after.Tenure.Person} did.")
        : null;

    public static Contradiction? TwoHolders(PlacedTenure before, PlacedTenure after)
    {
        if (!Together(before.Draft, after.Draft))
        {
            return null;
        }

        var day = Certain(after.Draft);
        var stays = before.Draft.Term.Sightings.Where(sighting => sighting.HeldOn > day || sighting.Until?.IsAfter(day, DateCertainty.Certainly) == true).ToArray();
        return Contradictions.Make(
            ContradictionKind.TwoHolders,
            $"{before.Tenure.Id.Slug}--{after.Tenure.Id.Slug}",
            [before.Tenure.Person, after.Tenure.Person, before.Tenure.Post],
            $"{before.Tenure.Person} and {after.Tenure.Person} both held {before.Tenure.Post} at one time.",
            Sides.Rank(
            [
                new Side(before.Tenure.Person.ToString(), (stays.Length > 0 ? stays.Select(sighting => sighting.Claim) : before.Draft.Claims).Ordered()),
                new Side(after.Tenure.Person.ToString(), after.Draft.Claims.Ordered()),
            ]));
    }

    /// <summary>The first day on which a tenure certainly ran.</summary>
    private static DateOnly Certain(TenureDraft draft) => draft.From?.Latest ?? draft.Start!.Value;
}
