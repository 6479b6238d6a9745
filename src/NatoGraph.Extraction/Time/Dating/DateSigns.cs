using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Tells what speaks for or against a date as a bound of a tenure, in the short names that <c>Data/*/dates.tsv</c> weighs.</summary>
/// <param name="article">The article.</param>
internal sealed class DateSigns(ArticleView article)
{
    /// <summary>The signs, each with the bound before it.</summary>
    public IReadOnlyList<string> Of(Tenure tenure, TenureBound bound, DateSite site, Edtf date)
    {
        var prefix = bound == TenureBound.From ? "from " : "until ";
        return [.. AnchorSigns.Of(tenure, site).Concat(Common(tenure, site, date)).Select(sign => prefix + sign)];
    }

    private IEnumerable<string> Common(Tenure tenure, DateSite site, Edtf date)
    {
        yield return "bias";
        yield return date.Earliest > article.PublishedOn ? "when:ahead" : "when:by-then";
        yield return tenure.Claims.All(claim => claim.Former) ? "former" : "former:no";
        yield return "who:" + DateClause.Who(article, tenure.Person, site);
        yield return "post:" + DateClause.Post(article, tenure.Post, site);
    }
}
