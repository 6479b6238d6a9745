using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Judging;

/// <summary>Tells how an answer stands to what claims say already and to the other answers, and what speaks for there being none.</summary>
internal static class OptionSigns
{
    private const int Recent = 10;
    private const int Lately = 400;
    private const int MostAnchors = 8;

    /// <summary>Adds the signs of a date.</summary>
    /// <param name="option">The date.</param>
    /// <param name="question">The question.</param>
    /// <param name="all">All dates offered.</param>
    /// <param name="published">The day of publication.</param>
    public static void OfDate(TimeOption option, TimeQuestion question, IReadOnlyList<TimeOption> all, DateOnly published)
    {
        var (letter, date, signs, given) = (question.Letter, option.Date!.Value, option.Signs, question.Given);
        var state = given.Contains(date) ? "given" : given.IsEmpty ? "free" : "rival";
        var age = AgeOf(date.Earliest.DayNumber - published.DayNumber);
        signs.Add("state", letter, state, option.Site is null ? "apart" : "beside");
        signs.Add("state-age", letter, state, age);
        signs.Add("state-modality", letter + age, state, question.Tenure.Claims[0].Modality.ToString());
        signs.Add("state-precision", letter, state, date.Precision.ToString());
        signs.Add("state-former", letter, state, question.Tenure.IsOver ? "former" : "now");
        if (state == "rival")
        {
            signs.Add("rivalry", letter, given.Any(other => IsSameByOtherMeasure(other, date)) ? "agrees" : given.All(other => other.Earliest < date.Earliest) ? "later" : "earlier");
        }

        foreach (var like in all.Where(like => IsSameByOtherMeasure(like.Date!.Value, date)))
        {
            signs.Add("other-precision", letter, state, (like.Date!.Value.Precision > date.Precision ? "finer" : "coarser") + (given.Contains(like.Date.Value) ? "-given" : ""));
        }

        if (question.OtherBound is { } other)
        {
            signs.Add("bounds", letter, state, other == date ? "same" : question.IsInOrder(date) ? "right" : "wrong");
        }
    }

    /// <summary>Adds the signs of there being no date.</summary>
    /// <param name="signs">Where they go.</param>
    /// <param name="question">The question.</param>
    /// <param name="article">The article.</param>
    public static void OfNone(FeatureList signs, TimeQuestion question, ArticleView article)
    {
        var (letter, tenure) = (question.Letter, question.Tenure);
        var state = question.Given.IsEmpty ? "free" : "given";
        signs.Add("none", letter, state);
        signs.Add("none-modality", letter, state, tenure.Claims[0].Modality.ToString());
        signs.Add("none-former", letter, state, tenure.IsOver ? "former" : tenure.Claims.Any(claim => claim.Acting) ? "acting" : "now");
        signs.Add("none-claims", letter, state, FeatureList.Bucket(tenure.Claims.Length));
        signs.Add("none-main", letter, state, tenure.Person == article.MainPerson ? "main" : "other");
        foreach (var rule in tenure.Claims.Select(claim => claim.Extractor).Distinct(StringComparer.Ordinal))
        {
            signs.Add("none-rule", letter, state, rule);
        }

        foreach (var anchor in tenure.Anchors.Take(MostAnchors))
        {
            signs.Add("none-act", letter, state, (anchor.Post is null ? "bare-" : "") + anchor.Act + "-" + article.Tenses.DirectionAt(anchor.Words.Start));
        }

        signs.Once();
    }

    private static bool IsSameByOtherMeasure(Edtf other, Edtf date) => other.Precision != date.Precision && other.Agrees(date);

    private static string AgeOf(int days) => days > 0 ? "ahead" : days == 0 ? "today" : days >= -Recent ? "news" : days >= -Lately ? "year" : "past";
}
