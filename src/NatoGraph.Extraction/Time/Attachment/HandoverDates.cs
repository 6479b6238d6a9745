using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>
/// Dates a hand-over by what was said of the successor just before: "Anne Brun entrera en fonctions le 1er janvier. Elle prend la suite de
/// Paul Noir".
/// </summary>
internal static class HandoverDates
{
    /// <summary>The claims, hand-overs dated.</summary>
    public static IReadOnlyList<ClaimDraft> Complete(ArticleView article, IReadOnlyList<ClaimDraft> claims)
    {
        var moved = claims.Where(claim => claim.Predicate == Predicate.Succeeds && (claim.From is null || ImpliedDates.Has(article, claim)))
            .Select(claim => (Claim: claim, Date: Begun(article, claim, claims)))
            .Where(handover => handover.Date is { } date && date.Earliest > Least(article, handover.Claim)).ToList();
        return moved.Count == 0 ? claims : [.. claims.Select(claim => moved.Find(handover => IsOf(article, claim, handover.Claim)).Date is { } date ? At(article, claim, date) : claim)];
    }

    /// <summary>The day before which a hand-over can't have been: that of the news for what is news, and of publication for what is to come.</summary>
    private static DateOnly Least(ArticleView article, ClaimDraft handover) =>
        handover.From?.Latest ?? (handover.Modality == Modality.Asserted ? DateOnly.MinValue : article.PublishedOn.AddDays(-1));

    /// <summary>Whether a claim is a hand-over, or was made with it and dated like it.</summary>
    private static bool IsOf(ArticleView article, ClaimDraft claim, ClaimDraft handover) => ReferenceEquals(claim, handover)
        || (claim.Predicate == Predicate.HoldsPost && claim.Extractor == handover.Extractor && claim.Quote == handover.Quote && handover.From is not null
            && (claim.From ?? claim.Until) == handover.From && ImpliedDates.Has(article, claim));

    /// <summary>When the successor begins by what the same sentence or the one before says of them.</summary>
    private static Edtf? Begun(ArticleView article, ClaimDraft handover, IReadOnlyList<ClaimDraft> claims)
    {
        var sentence = article.SentenceAt(handover.Quote.Start).Sentence;
        var start = sentence.Index > 0 && article.Sentences[sentence.Index - 1].Sentence.Paragraph == sentence.Paragraph ? article.Sentences[sentence.Index - 1].Range.Start : sentence.Range.Start;
        return claims.Where(claim => claim.From is not null && claim.Quote.Start >= start && claim.Quote.Start < handover.Quote.Start && IsBeginning(claim, handover.Subject!) && !ImpliedDates.Has(article, claim))
            .MaxBy(claim => claim.Quote.Start)?.From;
    }

    private static bool IsBeginning(ClaimDraft claim, string person) => claim.Predicate == Predicate.HoldsPost
        ? claim.Subject == person && claim is { Until: null, Former: false } && !Appositions.Made(claim)
        : claim.EventKind == EventKind.Handover && claim.Participants.Contains(person);

    private static ClaimDraft At(ArticleView article, ClaimDraft claim, Edtf date) =>
        claim with
        {
            From = claim.Until is null ? date : claim.From,
            Until = claim.Until is null ? null : date,
            Modality = new Holding(date, null).Adjust(claim.Modality, article.PublishedOn),
        };
}
