using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>
/// Gives tenures the bounds that their own frames found none for: of all dates that stand near enough to something told of the
/// person, the one for which most speaks.
/// </summary>
internal static class TenureDates
{
    /// <summary>What must speak for a date at least.</summary>
    private const int Least = 100;

    private static readonly ImmutableArray<TenureBound> Bounds = [TenureBound.From, TenureBound.Until];

    /// <summary>The claims, and those that say since or until when some of them hold.</summary>
    /// <param name="article">The article.</param>
    /// <param name="instances">The frames found.</param>
    /// <param name="claims">The claims found.</param>
    public static ImmutableArray<ClaimDraft> Complete(ArticleView article, IEnumerable<FrameInstance> instances, IReadOnlyList<ClaimDraft> claims)
    {
        var anchors = Anchor.In(article, instances, claims).ToList();
        var candidates = new DateCandidates(article, anchors);
        var extensions = claims.Where(claim => claim.Predicate == Predicate.MandateExtended).Select(claim => (claim.Subject, claim.Until)).ToHashSet();
        var dated = from tenure in Tenure.Of(claims, anchors)
                    from bound in Bounds
                    where tenure.Given(bound) is null
                    let best = candidates.Of(tenure, bound).Where(candidate => !extensions.Contains((tenure.Person, candidate.Date)))
                        .Select(candidate => (Candidate: candidate, Weight: DateWeights.French.Of(candidate.Signs))).OrderByDescending(choice => choice.Weight).FirstOrDefault()
                    where best.Candidate is not null && best.Weight >= Least
                    select Claim(article, best.Candidate);
        return [.. claims.Select(claim => Succession(article, claim)), .. dated];
    }

    /// <summary>A succession that has no date gets that of a verb of it, or, told in the present, the day of the news.</summary>
    private static ClaimDraft Succession(ArticleView article, ClaimDraft claim) => claim is not { Predicate: Predicate.Succeeds, From: null } ? claim
        : OfVerb(article, claim) is { } date ? claim with { From = date }
        : claim.Modality == Modality.Asserted ? claim with { From = TimeFinder.News(article.SentenceAt(claim.Quote.Start), claim.Quote)?.From } : claim;

    /// <summary>The date of a verb by which one leaves a post or takes it, among the words of a succession.</summary>
    private static Edtf? OfVerb(ArticleView article, ClaimDraft claim)
    {
        var sentence = article.SentenceAt(claim.Quote.Start);
        return !LinkRules.IsLink(claim.Extractor) ? null : sentence.Tree.Words.Where(word => word.IsVerb && claim.Quote.Contains(word.Token.Range) && ActLexicon.French.Of(word.Lemma).Any(words => words.Act is TenureAct.TakesUp or TenureAct.Leaves))
            .Select(word => TimeFinder.Of(sentence, word.Token.Range, TimeRole.Start)?.From).FirstOrDefault(date => date is not null);
    }

    /// <summary>What is said of the tenure by the words from the anchor to the date.</summary>
    private static ClaimDraft Claim(ArticleView article, DateCandidate candidate)
    {
        var (tenure, time) = (candidate.Tenure, candidate.Time);
        var sentence = article.SentenceAt(time.Range.Start);
        var told = tenure.Claims.MinBy(claim => Math.Abs(claim.Quote.Start - time.Range.Start))!;
        return told with
        {
            Quote = (sentence.Range.Contains(told.Quote) ? told.Quote : Told(sentence, tenure, time.Range)).Union(time.Range),
            From = candidate.Bound == TenureBound.From ? candidate.Date : null,
            Until = candidate.Bound == TenureBound.Until ? candidate.Date : null,
            Former = false,
        };
    }

    /// <summary>The words of the sentence that tell of the tenure, with the person before them.</summary>
    private static TextRange Told(SentenceView sentence, Tenure tenure, TextRange time)
    {
        var words = tenure.Anchors.Where(anchor => anchor.Sentence == sentence).MinBy(anchor => Math.Abs(anchor.Words.Start - time.Start))?.Words ?? time;
        return sentence.Persons.LastOrDefault(person => person.Key == tenure.Person && person.Range.End <= words.Start) is { } person ? person.Range.Union(words) : words;
    }
}
