using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// Reads off claims what they tell of people's times in the post. "Holds" without dates shows it held on the day of publication, "former" shows it
/// over by then; "follows" gives the one a beginning and the other an end.
/// </summary>
internal static class Sightings
{
    /// <summary>The sightings of all claims but denials; claims of other predicates give none.</summary>
    public static ImmutableArray<Sighting> Of(IEnumerable<ResolvedClaim> claims) =>
        [.. claims.Where(claim => !claim.Is(Modality.Denied)).SelectMany(Read)];

    private static Sighting[] Read(ResolvedClaim claim) => claim.Claim.Statement.Predicate switch
    {
        Predicate.HoldsPost => [OfHolder(claim)],
        Predicate.Succeeds when claim.Subject != claim.Object => OfSuccession(claim),
        _ => [],
    };

    private static Sighting OfHolder(ResolvedClaim claim)
    {
        var statement = claim.Claim.Statement;
        var day = claim.Claim.PublishedOn;
        var former = statement is { Former: true, Until: null } && statement.Modality == Modality.Asserted;
        return new Sighting(claim, claim.Subject!.Value, statement.From, statement.Until)
        {
            FormerOn = former ? day : null,
            HeldOn = !statement.Former && IsHeld(statement, day) ? day : null,
        };
    }

    /// <summary>Whether the post is held on the day of publication; one who is to leave it still holds it.</summary>
    private static bool IsHeld(ClaimDraft statement, DateOnly day)
    {
        var begun = statement.From?.IsAfter(day, DateCertainty.Possibly) != true;
        var running = statement.Until?.IsAfter(day, DateCertainty.Certainly) != false;
        var leaving = statement is { Modality: Modality.Planned or Modality.Possible, From: null, Until: not null };
        return begun && running && (statement.Modality == Modality.Asserted || leaving);
    }

    private static Sighting[] OfSuccession(ResolvedClaim claim)
    {
        var from = claim.Claim.Statement.From;
        return [new(claim, claim.Subject!.Value, from, null), new(claim, claim.Object!.Value, null, from)];
    }
}
