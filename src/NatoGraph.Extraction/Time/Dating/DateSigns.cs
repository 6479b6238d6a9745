using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Tells what speaks for or against a date as a bound of a tenure, as the signs that <c>Data/*/dates.tsv</c> weighs.</summary>
/// <param name="article">The article.</param>
/// <param name="tenures">All tenures that it tells of.</param>
/// <param name="contenders">Who is a candidate for something, and so may give up more than a post.</param>
internal sealed class DateSigns(ArticleView article, IReadOnlyCollection<Tenure> tenures, IReadOnlySet<string> contenders)
{
    private const int Recent = 10;
    private const int Lately = 400;

    private readonly TenureSigns ofTenures = new(tenures);
    private readonly SiteSigns ofSites = new(article, tenures, contenders);

    /// <summary>Adds the signs of a date.</summary>
    /// <param name="candidate">The date.</param>
    /// <param name="signs">Where they go.</param>
    public FeatureList Of(DateCandidate candidate, FeatureList signs)
    {
        var bound = candidate.Bound == TenureBound.From ? "f" : "u";
        signs.Add("bound", bound);
        ofTenures.Add(signs, bound, candidate);
        OfDate(signs, bound, candidate);
        ofSites.Add(signs, bound, candidate);
        return signs;
    }

    private void OfDate(FeatureList signs, string bound, DateCandidate candidate)
    {
        var days = candidate.Date.Earliest.DayNumber - article.PublishedOn.DayNumber;
        var age = days > 0 ? "ahead" : days >= -Recent ? "news" : days >= -Lately ? "year" : "past";
        signs.Add("age", bound, candidate.Known, age);
        signs.Add("age-former", bound, age, candidate.Tenure.IsOver ? "former" : "now");
        signs.Add("precision", bound, candidate.Known, candidate.Date.Precision.ToString());
    }
}
