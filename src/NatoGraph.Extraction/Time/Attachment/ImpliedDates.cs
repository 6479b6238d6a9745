using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>
/// Lets the day of the news, taken where the words of a claim give no date, yield to a date that the article gives: who "is named today"
/// and "will take office on 1 September" takes over then, and until then the other is in office.
/// </summary>
internal static class ImpliedDates
{
    private const int LongestWait = 550;

    /// <summary>Whether a claim has a date that no words of its sentences give.</summary>
    public static bool Has(ArticleView article, ClaimDraft claim) =>
        (claim.From ?? claim.Until) is { } date && date == article.NewsDayAt(article.SentenceAt(claim.Quote.Start).Sentence, claim.Quote.Start)
        && !article.SentencesIn(claim.Quote).SelectMany(sentence => sentence.Times).Any(time => time.From == date || time.Until == date);

    /// <summary>The claims, told dates in the place of implied ones.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="isImplied">Whether a claim has an implied date.</param>
    public static IReadOnlyList<ClaimDraft> Yield(IReadOnlyList<ClaimDraft> claims, Func<ClaimDraft, bool> isImplied)
    {
        var implied = claims.Where(isImplied).ToHashSet(ReferenceEqualityComparer.Instance);
        if (implied.Count == 0)
        {
            return claims;
        }

        var told = claims.Where(claim => claim is { Predicate: Predicate.HoldsPost, From: not null, Acting: false } && claim.Modality != Modality.Denied && !implied.Contains(claim))
            .ToLookup(claim => (claim.Subject, claim.Object));
        var moved = claims.Where(claim => claim.Predicate == Predicate.Succeeds && implied.Contains(claim)).Select(claim => (Claim: claim, Date: Told(told[(claim.Subject, claim.Post)], claim.From)))
            .Where(handover => handover.Date is not null).ToList();
        return
        [
            .. claims.Select(claim => !implied.Contains(claim) ? claim
                : claim.Predicate == Predicate.Succeeds ? At(claim, moved.Find(handover => ReferenceEquals(handover.Claim, claim)).Date)
                : claim is { Predicate: Predicate.HoldsPost, From: not null } ? At(claim, Told(told[(claim.Subject, claim.Object)], claim.From))
                : claim is { Predicate: Predicate.HoldsPost, Until: { } until } ? At(claim, moved.Find(handover => handover.Claim.Object == claim.Subject && handover.Claim.Post == claim.Object && handover.Claim.From == until).Date)
                : claim),
        ];
    }

    private static Edtf? Told(IEnumerable<ClaimDraft> told, Edtf? implied) => implied is not { } day ? null
        : told.Select(claim => claim.From!.Value).Where(date => date.Earliest > day.Latest && date.Earliest.DayNumber - day.Latest.DayNumber <= LongestWait).Select(date => (Edtf?)date).FirstOrDefault();

    private static ClaimDraft At(ClaimDraft claim, Edtf? date) => date is null ? claim
        : claim with
        {
            From = claim.From is null ? null : date,
            Until = claim.Until is null ? null : date,
            Modality = claim.Modality == Modality.Asserted ? Modality.Planned : claim.Modality,
        };
}
