using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time.Dating;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Judging;

/// <summary>Offers the dates of the sentences that tell of the person, with the signs by which dates are learnt.</summary>
internal sealed class PersonDates
{
    private readonly ArticleView article;
    private readonly DateModel dates;
    private readonly DateCandidates candidates;
    private readonly DateSigns ofDates;
    private readonly SiteSigns ofSites;

    /// <summary>The dates of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="claims">The claims found.</param>
    /// <param name="anchors">Where the article tells of tenures.</param>
    /// <param name="dates">The weights of dates beside people, by which one place is chosen of several that give the same date.</param>
    public PersonDates(ArticleView article, IReadOnlyList<ClaimDraft> claims, IReadOnlyList<Anchor> anchors, DateModel dates)
    {
        (this.article, this.dates) = (article, dates);
        candidates = new DateCandidates(article, anchors);
        var tenures = Tenure.Of(claims, Anchor.ByPerson(anchors));
        var contenders = claims.Where(claim => claim is { Predicate: Predicate.CandidateFor, Subject: not null }).Select(claim => claim.Subject!).ToHashSet(StringComparer.Ordinal);
        ofDates = new DateSigns(article, tenures, contenders);
        ofSites = new SiteSigns(article, tenures, contenders);
    }

    /// <summary>Offers the dates, with their signs.</summary>
    public void Offer(TimeQuestion question, TimeOptions options)
    {
        var places = candidates.Of(question.Tenure, question.Bound).Select(candidate => (Candidate: candidate, Signs: SignsOf(question, candidate, options.AreNamed)));
        foreach (var date in places.GroupBy(place => place.Candidate.Date))
        {
            var (candidate, signs) = date.MaxBy(place => dates.Score(place.Signs));
            var option = options.At(date.Key);
            option.Site = candidate.Site;
            option.Signs.Copy(signs);
            option.Signs.Add("sites", question.Letter, FeatureList.Bucket(date.Count()));
        }
    }

    private FeatureList SignsOf(TimeQuestion question, DateCandidate candidate, bool areNamed)
    {
        var signs = new FeatureList(areNamed ? [] : null);
        if (question.Followed is null)
        {
            return ofDates.Of(candidate, signs);
        }

        ofSites.Add(signs, question.Letter, candidate);
        signs.Add("followed", DateClause.Who(article, question.Followed, candidate.Site), candidate.Site.Time.Kind.ToString());
        return signs;
    }
}
