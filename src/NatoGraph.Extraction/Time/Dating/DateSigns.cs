using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Tells what speaks for or against a date as a bound of a tenure, in short names whose weights are learnt.</summary>
/// <param name="article">The article.</param>
/// <param name="anchors">Where it tells of tenures.</param>
internal sealed class DateSigns(ArticleView article, IReadOnlyList<Anchor> anchors)
{
    private readonly AnchorSigns beside = new(anchors);

    /// <summary>The signs, each with the bound before it.</summary>
    public IReadOnlyList<string> Of(Tenure tenure, TenureBound bound, TemporalExpression time, Edtf date)
    {
        var sentence = article.SentenceAt(time.Range.Start);
        var governor = DateClause.Governor(article.Text.Structure.Of(sentence.Sentence), time);
        var signs = new List<string> { "bias" };
        signs.AddRange(OfDate(time, date));
        signs.AddRange(OfClaims(tenure, bound, date));
        signs.AddRange(beside.Of(tenure, time, sentence, governor));
        signs.AddRange(DateClause.Of(article, tenure, time, sentence));
        var prefix = bound == TenureBound.From ? "from " : "until ";
        return [.. signs.Select(sign => prefix + sign)];
    }

    private IEnumerable<string> OfDate(TemporalExpression time, Edtf date)
    {
        yield return "kind:" + time.Kind;
        yield return "fine:" + date.Precision;
        var days = date.Earliest.DayNumber - article.PublishedOn.DayNumber;
        yield return "when:" + (days > 0 ? "ahead" : days >= -1 ? "now" : days >= -14 ? "lately" : days >= -370 ? "year" : "past");
    }

    private static IEnumerable<string> OfClaims(Tenure tenure, TenureBound bound, Edtf date)
    {
        var given = tenure.Claims.Where(claim => (bound == TenureBound.From ? claim.From : claim.Until) is not null).ToList();
        var same = given.Find(claim => (bound == TenureBound.From ? claim.From : claim.Until) == date);
        yield return same is not null ? "hand:same" : given.Count > 0 ? "hand:other" : "hand:none";
        if (same is not null)
        {
            yield return Appositions.Made(same) ? "hand:apposition" : "hand:frame";
        }

        yield return tenure.Claims.All(claim => claim.Former) ? "former" : "former:no";
        yield return "modality:" + tenure.Claims[0].Modality;
        yield return tenure.Claims.All(Appositions.Made) ? "apposed" : "told";
    }
}
