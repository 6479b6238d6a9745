using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Time.Attachment;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>
/// Gives tenures the bounds that their own frames found none for: of all dates of the sentences that tell of the person, the one for
/// which most speaks.
/// </summary>
internal static class TenureDates
{
    /// <summary>Both bounds.</summary>
    internal static readonly ImmutableArray<TenureBound> Bounds = [TenureBound.From, TenureBound.Until];

    /// <summary>The claims, and those that say since or until when some of them hold.</summary>
    /// <param name="article">The article.</param>
    /// <param name="instances">The frames found.</param>
    /// <param name="claims">The claims found.</param>
    /// <param name="model">The weights.</param>
    public static ImmutableArray<ClaimDraft> Complete(ArticleView article, IEnumerable<FrameInstance> instances, IReadOnlyList<ClaimDraft> claims, DateModel model)
    {
        var extensions = claims.Where(claim => claim.Predicate == Predicate.MandateExtended).Select(claim => (claim.Subject, claim.Until)).ToHashSet();
        var dated = Choices(article, instances, claims)
            .Select(choice => choice.Where(candidate => !extensions.Contains((candidate.Tenure.Person, candidate.Date)) && candidate.Date != candidate.Tenure.GivenBeside(candidate.Bound))
                .Select(candidate => (Candidate: candidate, Score: model.Score(candidate.Signs))).DefaultIfEmpty().MaxBy(scored => scored.Score))
            .Where(best => best.Candidate is not null && best.Score >= model.Adds).ToList();

        // One date is not both bounds of a tenure.
        var last = dated.GroupBy(best => (best.Candidate.Tenure, best.Candidate.Date)).Select(same => same.MaxBy(best => best.Score)!.Candidate);
        return [.. claims.Select(claim => Succession(article, claim)), .. last.Select(candidate => Claim(article, candidate))];
    }

    /// <summary>The dates among which to choose for each bound that no claim of a tenure has, with what speaks for them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="instances">The frames found.</param>
    /// <param name="claims">The claims found.</param>
    /// <param name="areNamed">Whether the signs keep their names, for training.</param>
    internal static IEnumerable<ImmutableArray<DateCandidate>> Choices(ArticleView article, IEnumerable<FrameInstance> instances, IReadOnlyList<ClaimDraft> claims, bool areNamed = false)
    {
        var anchors = Anchor.In(article, instances, claims).ToList();
        var candidates = new DateCandidates(article, anchors);
        var tenures = Tenure.Of(claims, Anchor.ByPerson(anchors));
        var contenders = claims.Where(claim => claim is { Predicate: Predicate.CandidateFor, Subject: not null })
            .Select(claim => claim.Subject!).ToHashSet(StringComparer.Ordinal);
        var signs = new DateSigns(article, tenures, contenders);
        return from tenure in tenures
               from bound in Bounds
               where areNamed || tenure.Given(bound) is null
               select candidates.Of(tenure, bound).Select(candidate => candidate with { Signs = signs.Of(candidate, new FeatureList(areNamed ? [] : null)) }).ToImmutableArray();
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
    internal static ClaimDraft Claim(ArticleView article, DateCandidate candidate)
    {
        var (tenure, time) = (candidate.Tenure, candidate.Site.Time);
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
