using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
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

    /// <summary>The claims, and those that say since or until when some of them hold.</summary>
    /// <param name="article">The article.</param>
    /// <param name="instances">The frames found.</param>
    /// <param name="claims">The claims found.</param>
    public static ImmutableArray<ClaimDraft> Complete(ArticleView article, IEnumerable<FrameInstance> instances, IReadOnlyList<ClaimDraft> claims)
    {
        var anchors = Anchor.In(article, instances, claims).ToList();
        var finder = new DateCandidates(article, anchors);
        var extensions = claims.Where(claim => claim.Predicate == Predicate.MandateExtended).Select(claim => (claim.Subject, claim.Until)).ToHashSet();
        var dated = Tenure.Of(claims, anchors).SelectMany(tenure => finder.Of(tenure).Where(candidate => IsUndated(tenure, candidate.Bound) && !extensions.Contains((tenure.Person, candidate.Date)))
            .GroupBy(candidate => candidate.Bound)
            .Select(group => group.Select(candidate => (Candidate: candidate, Weight: DateWeights.French.Of(candidate.Signs))).MaxBy(choice => choice.Weight))
            .Where(choice => choice.Weight >= Least)
            .Select(choice => Claim(article, choice.Candidate)));
        return [.. claims.Select(claim => Succession(article, claim)), .. dated];
    }

    /// <summary>A succession told in the present without a date is of the day of the news.</summary>
    private static ClaimDraft Succession(ArticleView article, ClaimDraft claim) =>
        claim is { Predicate: Predicate.Succeeds, From: null, Modality: Modality.Asserted } ? claim with { From = TimeFinder.News(article.SentenceAt(claim.Quote.Start), claim.Quote)?.From } : claim;

    private static bool IsUndated(Tenure tenure, TenureBound bound) => tenure.Claims.All(claim => (bound == TenureBound.From ? claim.From : claim.Until) is null);

    /// <summary>What is said of the tenure by the words from the anchor to the date.</summary>
    private static ClaimDraft Claim(ArticleView article, DateCandidate candidate)
    {
        var sentence = article.SentenceAt(candidate.Time.Range.Start);
        var told = candidate.Tenure.Claims.OrderBy(claim => Math.Abs(claim.Quote.Start - candidate.Time.Range.Start)).First();
        var words = candidate.Tenure.Anchors.Where(anchor => anchor.Sentence == sentence).OrderBy(anchor => Math.Abs(anchor.Words.Start - candidate.Time.Range.Start)).FirstOrDefault()?.Words;
        var beside = sentence.Range.Contains(told.Quote) ? told.Quote : words;
        var quote = beside is { } range ? range.Union(candidate.Time.Range) : candidate.Time.Range;
        return told with
        {
            Quote = sentence.Persons.LastOrDefault(person => person.Key == candidate.Tenure.Person && person.Range.End <= quote.Start) is { } person ? person.Range.Union(quote) : quote,
            From = candidate.Bound == TenureBound.From ? candidate.Date : null,
            Until = candidate.Bound == TenureBound.Until ? candidate.Date : null,
            Former = false,
        };
    }
}
