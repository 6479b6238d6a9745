using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Attributions;

/// <summary>Tells who speaks in a quotation: whom the words behind it name, or those that introduce it.</summary>
/// <param name="data">The words of the language.</param>
internal sealed class QuotationSpeaker(AttributionData data)
{
    private const int Beside = 60;
    private const int Before = 140;

    /// <summary>Shorter ones are words that the paper borrows.</summary>
    private const int ShortestQuotation = 25;

    private readonly TextPattern speech = new($@"\b(?:{data.SpeechVerbs})\b");
    private readonly TextPattern inverted = new($@"\b(?:{data.Inverted})\b");
    private readonly TextPattern impersonal = new($@"\b(?:{data.Impersonal})\b");
    private readonly TextPattern leadIn = new(data.LeadIn);

    /// <summary>The reader of French.</summary>
    public static QuotationSpeaker French { get; } = new(AttributionData.French);

    /// <summary>Who says some words, if they stand in a quotation whose speaker is named.</summary>
    public Attribution? Of(SentenceView sentence, TextRange words) =>
        sentence.Article.QuotationOf(words) is { } quotation && quotation.Range.Length >= ShortestQuotation
            ? Behind(sentence, quotation) ?? Introduced(sentence, quotation)
            : null;

    private Attribution? Behind(SentenceView sentence, Quotation quotation)
    {
        var article = sentence.Article;
        var end = Math.Min(quotation.Range.End + Beside, article.Folded.Length);
        var after = article.Folded[quotation.Range.End..end];
        after = after.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var line ? after[..line] : after;
        if (impersonal.Match(after) is { Success: true } nobody)
        {
            return SourceReader.Anonymous(article, new TextRange(quotation.Range.End + nobody.Index, quotation.Range.End + nobody.Index + nobody.Length));
        }

        return inverted.IsMatch(after) ? SourceReader.Person(ArgumentFinder.Told(sentence)?.Key)
            : speech.Match(after) is { Success: true } match ? SourceReader.French.Of(article, new TextRange(quotation.Range.End + match.Index + match.Length, end), true)
            : null;
    }

    /// <summary>"Anne Brun a déclaré : « … »", "Un diplomate : « … »".</summary>
    private Attribution? Introduced(SentenceView sentence, Quotation quotation)
    {
        var article = sentence.Article;
        var opening = article.SentenceAt(quotation.Range.Start);
        var start = Math.Max(Math.Min(opening.Range.Start, quotation.Range.Start), quotation.Range.Start - Before);
        var before = article.Between(start, quotation.Range.Start);
        if (!leadIn.IsMatch(before))
        {
            return null;
        }

        var verb = speech.Match(before);
        return verb.Success && ArgumentFinder.Before(opening, new TextRange(start + verb.Index, start + verb.Index + verb.Length)) is { } speaker
            ? SourceReader.Person(speaker.Key)
            : SourceReader.French.Of(article, new TextRange(start, quotation.Range.Start), true);
    }
}
