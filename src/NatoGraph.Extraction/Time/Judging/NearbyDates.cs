using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time.Attachment;
using NatoGraph.Extraction.Time.Dating;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Judging;

/// <summary>Offers the dates of the sentences that hold a claim's words, of those before and behind them, and of the heading above.</summary>
/// <param name="article">The article.</param>
internal sealed class NearbyDates(ArticleView article)
{
    /// <summary>How many claims of one tenure are looked at.</summary>
    private const int MostClaims = 4;

    /// <summary>Offers the dates, with their signs.</summary>
    public void Offer(TimeQuestion question, TimeOptions options)
    {
        foreach (var claim in question.Tenure.Claims.Take(MostClaims))
        {
            var held = article.SentencesIn(claim.Quote).ToList();
            var (first, last) = (held[0].Sentence.Index, held[^1].Sentence.Index);
            for (var index = Math.Max(0, first - 1); index <= Math.Min(article.Sentences.Length - 1, last + 1); index++)
            {
                if (article.Sentences[index].Sentence.Paragraph == (index < first ? held[0] : held[^1]).Sentence.Paragraph)
                {
                    OfSentence(article.Sentences[index], index < first ? "before" : index > last ? "behind" : null, claim, question, options);
                }
            }

            if (DateHeading.Of(held[0]) is { } heading && DateCandidates.DateOf(heading, question.Bound) is { } date)
            {
                options.At(date).Signs.Add("heading", question.Letter);
            }
        }
    }

    private static void OfSentence(SentenceView sentence, string? which, ClaimDraft claim, TimeQuestion question, TimeOptions options)
    {
        foreach (var time in sentence.Times)
        {
            if (DateCandidates.DateOf(time, question.Bound) is { } date)
            {
                var signs = options.At(date).Signs;
                var where = which ?? Where(time, claim);
                signs.Add("around", question.Letter, where, time.Kind.ToString());
                signs.Add("around-alone", question.Letter, where, FeatureList.Bucket(sentence.Times.Length));
                signs.Add("around-rule", question.Letter, where, claim.Extractor);
            }
        }
    }

    private static string Where(TemporalExpression time, ClaimDraft claim) => claim.Quote.Contains(time.Range) ? "quote"
        : time.Range.End <= claim.Quote.Start ? "ahead"
        : time.Range.Start >= claim.Quote.End ? "after"
        : "touch";
}
