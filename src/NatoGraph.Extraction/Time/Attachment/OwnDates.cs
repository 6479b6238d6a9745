using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>
/// Drops a date that only stands in for one which the article gives elsewhere: the end that a successor's beginning implies where the
/// text says when the other left, and the day of an appointment where it says when the person began.
/// </summary>
internal static class OwnDates
{
    private const int LongestVacancy = 366;
    private const int LongestWait = 550;

    /// <summary>The claim, without the end that a hand-over implies where another claim of the article has a better one.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="told">What the article tells of tenures.</param>
    public static ClaimDraft WithEnd(ClaimDraft claim, ToldTenures told) =>
        claim is { Predicate: Predicate.HoldsPost, From: null, Until: { } implied } && IsOfHandover(claim)
            && told.Of(claim.Subject, claim.Object).Any(own => !IsOfHandover(own) && own.Until is { } end && Days(end, implied) is >= 0 and <= LongestVacancy && !IsWithin(implied, end))
            ? claim with { Until = null }
            : claim;

    /// <summary>The claim, with the day on which the person began in the place of that of an appointment.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="told">What the article tells of tenures.</param>
    public static ClaimDraft WithBeginning(ClaimDraft claim, ToldTenures told)
    {
        var begun = claim is { Predicate: Predicate.HoldsPost, From: { } chosen, Until: null } && IsOfAppointment(claim)
            ? told.Of(claim.Subject, claim.Object).FirstOrDefault(own => !IsOfAppointment(own) && own.From is { } began && Days(chosen, began) is > 0 and <= LongestWait)
            : null;
        return begun is null ? claim : claim with { From = begun.From, Modality = begun.Modality };
    }

    private static bool IsOfHandover(ClaimDraft claim) => claim.Extractor.StartsWith("fr.succession.", StringComparison.Ordinal);

    private static bool IsOfAppointment(ClaimDraft claim) => claim.Extractor.StartsWith("fr.tenure.appoint", StringComparison.Ordinal)
        || claim.Extractor.StartsWith("fr.tenure.elected/", StringComparison.Ordinal) || claim.Extractor.StartsWith("fr.tenure.placed/", StringComparison.Ordinal);

    private static bool IsWithin(Edtf fine, Edtf coarse) => coarse != fine && coarse.Earliest <= fine.Earliest && fine.Latest <= coarse.Latest;

    private static int Days(Edtf first, Edtf last) => first.Earliest is { } from && last.Latest is { } to ? to.DayNumber - from.DayNumber : int.MinValue;
}
