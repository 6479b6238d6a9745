using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time.Attachment;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Judging;

/// <summary>Offers the dates that the claims give already, the day of the news and that of publication.</summary>
/// <param name="article">The article.</param>
internal sealed class GivenDates(ArticleView article)
{
    private const string None = "none";

    /// <summary>Offers the dates, with their signs.</summary>
    public void Offer(TimeQuestion question, TimeOptions options)
    {
        var (letter, known, first) = (question.Letter, question.Given, question.Tenure.Claims[0]);
        foreach (var claim in question.Tenure.Claims)
        {
            if (question.DateOf(claim) is { } date)
            {
                var signs = options.At(date).Signs;
                signs.Add("given-of", letter, FeatureList.Bucket(known.Length));
                OfClaim(signs, letter, claim, date);
            }
        }

        if (article.NewsDayAt(article.SentenceAt(first.Quote.Start).Sentence, first.Quote.Start) is { } news)
        {
            options.At(news).Signs.Add("news", letter, first.Modality.ToString(), known.IsEmpty ? None : known.Contains(news) ? "same" : "other");
        }

        options.At(Edtf.Day(article.PublishedOn)).Signs.Add("published", letter, first.Modality.ToString());
    }

    private void OfClaim(FeatureList signs, string letter, ClaimDraft claim, Edtf date)
    {
        var time = article.SentencesIn(claim.Quote).SelectMany(sentence => sentence.Times).FirstOrDefault(time => time.From == date || time.Until == date);
        var where = ImpliedDates.Has(article, claim) ? "implied" : time is null ? "elsewhere" : claim.Quote.Contains(time.Range) ? "in" : "beside";
        signs.Add("given", letter, where, time?.Kind.ToString() ?? None);
        signs.Add("given-by", letter, where, claim.Extractor);
        signs.Add("given-as", letter, where, claim.Modality.ToString());
    }
}
