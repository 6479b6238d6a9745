using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Tells on what a date hangs, and how the person and the post of a tenure stand to it.</summary>
internal static class DateClause
{
    private const int Beside = 30;

    /// <summary>The verb, or the noun of an act, on which a date hangs.</summary>
    public static Word? Governor(SentenceStructure structure, TemporalExpression time)
    {
        var words = structure.Words.Where(word => time.Range.Contains(word.Token.Range)).ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var head = structure.HeadOf(new TokenSpan(words[0].Index, words[^1].Index + 1));
        return head is null ? null : structure.Above(head).FirstOrDefault(word => word.IsVerb || !ActLexicon.French.Of(word.Lemma).IsEmpty || structure.IsAttribute(word));
    }

    /// <summary>How the person stands to the date: before it, behind it, alone, …</summary>
    public static string Who(ArticleView article, string person, DateSite site)
    {
        var (time, sentence) = (site.Time, site.Sentence);
        if (sentence.Persons.IsEmpty)
        {
            if (sentence.Owners.Any(owner => owner.Key == person))
            {
                return "only";
            }

            var before = sentence.Sentence.Index > 0 ? article.Sentences[sentence.Sentence.Index - 1].Persons : [];
            return before.Any(mention => mention.Key == person) ? "previous" : "nobody";
        }

        var nearest = sentence.Persons.Where(mention => mention.Range.End <= time.Range.Start).MaxBy(mention => mention.Range.End);
        var next = sentence.Persons.Where(mention => mention.Range.Start >= time.Range.End).MinBy(mention => mention.Range.Start);
        var others = sentence.Persons.Any(mention => mention.Key != person);
        return nearest?.Key == person ? (others ? "last" : "only")
            : sentence.Persons.All(mention => mention.Key != person) ? "absent"
            : nearest is null && next?.Key == person ? (others ? "next" : "only-next")
            : next?.Key == person ? "next-after" : "farther";
    }

    /// <summary>How the post stands to the date: beside it, among others, …</summary>
    public static string Post(ArticleView article, string post, DateSite site)
    {
        var (time, sentence) = (site.Time, site.Sentence);
        var before = sentence.Posts.Where(mention => mention.Range.End <= time.Range.Start).MaxBy(mention => mention.Range.End);
        if (before?.Key == post && time.Range.Start - before.Range.End <= Beside && article.Between(before.Range.End, time.Range.Start).IndexOfAny([',', ';', ':']) < 0)
        {
            return "beside";
        }

        var has = sentence.Posts.Any(mention => mention.Key == post);
        var others = sentence.Posts.Any(mention => mention.Key != post);
        return before is not null && before.Key != post && time.Range.Start - before.Range.End <= Beside ? (has ? "other-nearer" : "other-beside")
            : has ? (others ? "among" : "only") : others ? "others" : "nowhere";
    }
}
