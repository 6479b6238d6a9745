using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>Sets how sure a claim is against its dates, once these are known: the tense alone misleads where a story looks ahead from long ago ("elle y restera jusqu'en 2006").</summary>
internal static class Settled
{
    /// <summary>A claim, told as done where its dates lie before publication, and as planned where it begins after it.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="publishedOn">The day of publication.</param>
    public static ClaimDraft Of(ClaimDraft claim, DateOnly publishedOn) => claim.Predicate is not (Predicate.HoldsPost or Predicate.Succeeds) ? claim : claim.Modality switch
    {
        Modality.Planned when (claim.From ?? claim.Until)?.Latest < publishedOn => claim with { Modality = Modality.Asserted },

        // Who is called by the name of a post holds it now, whatever date stands beside it.
        Modality.Asserted when claim.From?.Earliest > publishedOn && !claim.Former && !Appositions.Made(claim) => claim with { Modality = Modality.Planned },
        _ => claim,
    };
}
