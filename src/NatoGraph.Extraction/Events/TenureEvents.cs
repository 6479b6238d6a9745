using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Dating;

namespace NatoGraph.Extraction.Events;

/// <summary>
/// Tells of the taking up or leaving of a post for which the article gives the date and no event was read: who "will be director on
/// 1 September" is appointed, and who "has had to go in May" leaves.
/// </summary>
internal static class TenureEvents
{
    /// <summary>The events that follow from the dates of tenures.</summary>
    /// <param name="article">The article.</param>
    /// <param name="claims">What it says, its tenures dated.</param>
    public static IEnumerable<ClaimDraft> Of(ArticleView article, IReadOnlyList<ClaimDraft> claims)
    {
        var told = claims.Where(claim => claim.Predicate == Predicate.Occurred).ToList();
        foreach (var claim in claims.Where(claim => claim is { Predicate: Predicate.HoldsPost, Subject: not null } && claim.Modality != Modality.Denied))
        {
            foreach (var bound in Bounds(article, claim))
            {
                var happened = Event(article, claim, claims, bound);
                if (happened is not null && !told.Exists(other => Covers(other, happened)))
                {
                    told.Add(happened);
                    yield return happened;
                }
            }
        }
    }

    /// <summary>The bounds on which something happened: a day, month or year on which it begins or ends, and not since or until when it is said to last.</summary>
    private static IEnumerable<TenureBound> Bounds(ArticleView article, ClaimDraft claim) => (claim.From, claim.Until) switch
    {
        ({ } from, null) when IsPoint(article, claim, from) => [TenureBound.From],
        (null, { } until) when IsPoint(article, claim, until) => [TenureBound.Until],
        _ => [],
    };

    private static bool IsPoint(ArticleView article, ClaimDraft claim, Edtf date) =>
        article.SentencesIn(claim.Quote).SelectMany(sentence => sentence.Times).Where(time => time.From == date || time.Until == date).Select(time => time.Kind).FirstOrDefault(TemporalKind.Span) == TemporalKind.Point;

    private static ClaimDraft? Event(ArticleView article, ClaimDraft claim, IReadOnlyList<ClaimDraft> claims, TenureBound bound)
    {
        var date = bound == TenureBound.From ? claim.From : claim.Until;
        var handover = claims.FirstOrDefault(other => other.Predicate == Predicate.Succeeds && other.From == date && claim.Subject == (bound == TenureBound.From ? other.Subject : other.Object));
        var acts = Acts(article, claim, bound);
        return bound == TenureBound.Until && handover is null && acts.Count == 0 ? null : new ClaimDraft(Predicate.Occurred, claim.Quote)
        {
            EventKind = handover is not null ? EventKind.Handover : acts.Find(act => act.Event is not null)?.Event ?? (bound == TenureBound.From ? EventKind.Appointment : EventKind.Resignation),
            From = date,
            Participants = handover is null ? [claim.Subject!] : [handover.Subject!, handover.Object!],
            Modality = claim.Modality,
            Attribution = claim.Attribution,
            Extractor = bound == TenureBound.From ? "fr.event.tenure-begins/1" : "fr.event.tenure-ends/1",
        };
    }

    /// <summary>The words of the claim that tell of beginning or of leaving.</summary>
    private static List<ActWords> Acts(ArticleView article, ClaimDraft claim, TenureBound bound) =>
    [
        .. article.SentencesIn(claim.Quote).SelectMany(sentence => sentence.Tree.Words).Where(word => claim.Quote.Contains(word.Token.Range))
            .SelectMany(word => ActLexicon.French.Of(word.Lemma)).Where(act => act.Act == (bound == TenureBound.From ? TenureAct.TakesUp : TenureAct.Leaves)),
    ];

    private static bool Covers(ClaimDraft told, ClaimDraft happened) => told.From is { } one && happened.From is { } other
        && one.Earliest <= other.Latest && other.Earliest <= one.Latest
        && (told.EventKind == happened.EventKind || told.Participants.Intersect(happened.Participants, StringComparer.Ordinal).Any());
}
