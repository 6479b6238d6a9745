using System.Text;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Tells what stands before a date, and between it and the person of a tenure.</summary>
internal static class GapSigns
{
    private const int MostMarks = 8;

    /// <summary>Adds the signs.</summary>
    public static void Add(FeatureList signs, string bound, Tenure tenure, DateSite site)
    {
        var (sentence, time) = (site.Sentence, site.Time.Range);
        var text = sentence.Article.Text.Text;
        var first = text.TokenAt(time.Start);
        var before = sentence.Tree.At(first - 1)?.Token.Lower ?? "^";
        signs.Add("lead", bound, before, site.Time.Kind.ToString());
        signs.Add("lead2", bound, (sentence.Tree.At(first - 2)?.Learnable ?? "^") + "-" + before);
        var person = site.PlacesOf(tenure.Person).MinBy(person => Math.Min(Math.Abs(person.Range.End - time.Start), Math.Abs(person.Range.Start - time.End)));
        if (person is null)
        {
            signs.Add("gap", bound, "absent");
            return;
        }

        var isBefore = person.Range.Start < time.Start;
        var gap = isBefore ? new TokenSpan(person.Mention.Span.End, first) : new TokenSpan(text.TokenAt(time.End - 1) + 1, person.Mention.Span.Start);
        OfWords(signs, bound, isBefore ? "before" : "behind", sentence, gap);
        var between = isBefore
            ? new TextRange(person.Range.End, Math.Max(person.Range.End, time.Start))
            : new TextRange(time.End, Math.Max(time.End, person.Range.Start));
        signs.Add(
            "between",
            bound,
            FeatureList.Bucket(sentence.Persons.Count(other => other.Key != tenure.Person && between.Contains(other.Range))),
            FeatureList.Bucket(sentence.Posts.Count(other => other.Key != tenure.Post && between.Contains(other.Range))));
    }

    private static void OfWords(FeatureList signs, string bound, string order, SentenceView sentence, TokenSpan gap)
    {
        var verbs = 0;
        var marks = new StringBuilder();
        for (var token = gap.Start; token < gap.End; token++)
        {
            if (sentence.Tree.At(token) is { } word)
            {
                verbs += word.IsVerb ? 1 : 0;
                marks.Append(word.Token.Kind == TokenKind.Punctuation || word.Token.Lower is "qui" or "que" or "dont" or "où" or "et" ? word.Token.Lower : "");
            }
        }

        signs.Add("gap", bound, order, FeatureList.Bucket(gap.End - gap.Start));
        signs.Add("verbs", bound, order, FeatureList.Bucket(verbs));
        signs.Add("marks", bound, order, marks.Length > MostMarks ? "many" : marks.ToString());
    }
}
