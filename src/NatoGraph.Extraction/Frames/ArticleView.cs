using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Coreference;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Frames;

/// <summary>An article as the frames read it: folded text, dates, and the sentences with what may fill their slots.</summary>
internal sealed class ArticleView
{
    private const int OpeningSentences = 4;
    private const int LongestNews = 10;
    private const int NestedQuotations = 8;

    private const int ClockedParagraphs = 3;

    private Edtf? newsDay;
    private bool? isLive;

    private ArticleView(ResolvedText text, DateOnly publishedOn)
    {
        Text = text;
        PublishedOn = publishedOn;
        Folded = TemporalReader.Fold(text.Text.Source.Text);
        Tenses = TenseMap.Of(text.Text.Source.Text, [.. text.Text.Sentences.Select(sentence => sentence.Range)], ClauseTenseAt);
        Times = new TemporalReader(TemporalLexicon.French).Read(text.Text.Source.Text, new TemporalContext(publishedOn, Tenses.DirectionAt, Tenses.SentenceAt));
        MainPerson = MostNamed(text);
        Sentences = [.. text.Text.Sentences.Select(sentence => SentenceView.Of(this, sentence))];
    }

    /// <summary>The article with its mentions resolved.</summary>
    public ResolvedText Text { get; }

    /// <summary>The day of publication.</summary>
    public DateOnly PublishedOn { get; }

    /// <summary>The stored text in small letters with plain apostrophes, every character in its place.</summary>
    public string Folded { get; }

    /// <summary>The verbs and the ways they look.</summary>
    public TenseMap Tenses { get; }

    /// <summary>The temporal expressions, in order.</summary>
    public ImmutableArray<TemporalExpression> Times { get; }

    /// <summary>The sentence at an offset, or the one before it.</summary>
    public SentenceView SentenceAt(int offset) => Sentences[Tenses.SentenceAt(offset)];

    /// <summary>The sentences that a range touches, in order.</summary>
    public IEnumerable<SentenceView> SentencesIn(TextRange range)
    {
        for (var at = Tenses.SentenceAt(range.Start); at < Sentences.Length && Sentences[at].Range.Start < range.End; at++)
        {
            yield return Sentences[at];
        }
    }

    /// <summary>The outermost quotation that holds some words, if any does.</summary>
    public Quotation? QuotationOf(TextRange words)
    {
        var quotations = Text.Text.Quotations;
        var (low, high) = (0, quotations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotations[middle].Range.Start <= words.Start ? (middle + 1, high) : (low, middle);
        }

        return quotations.AsSpan(Math.Max(0, low - NestedQuotations), Math.Min(low, NestedQuotations)).ToArray().FirstOrDefault(quotation => quotation.Range.Contains(words));
    }

    /// <summary>The temporal expressions within a range, in order.</summary>
    public ImmutableArray<TemporalExpression> TimesIn(TextRange range)
    {
        var (low, high) = (0, Times.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Times[middle].Range.Start < range.Start ? (middle + 1, high) : (low, middle);
        }

        return [.. Times.Skip(low).TakeWhile(time => time.Range.Start < range.End).Where(time => range.Contains(time.Range))];
    }

    /// <summary>The key of the person whom the text names most often, its title counting more, if it names any.</summary>
    public string? MainPerson { get; }

    /// <summary>The day on which what the article tells of happened: the first day near publication that its opening names, that of its dateline only where it names no other.</summary>
    public Edtf? NewsDay => newsDay ??= (Opening.FirstOrDefault(time => IsNews(time) && !IsInDateline(time)) ?? Opening.FirstOrDefault(IsNews))?.From;

    private IEnumerable<TemporalExpression> Opening => Times.TakeWhile(time => time.Range.Start < Sentences[Math.Min(Sentences.Length, OpeningSentences) - 1].Range.End);

    private bool IsInDateline(TemporalExpression time) => Text.Text.Source.Datelines.Any(line => line.Date is { } date && date.Overlaps(time.Range));

    /// <summary>The day of the news at a place: the last one told before it in the paragraph, or else that of the opening.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="offset">The place.</param>
    public Edtf? NewsDayAt(Sentence sentence, int offset)
    {
        for (var at = sentence.Index; at >= 0 && Sentences[at].Sentence.Paragraph == sentence.Paragraph && sentence.Index - at <= OpeningSentences; at--)
        {
            if (Sentences[at].Times.LastOrDefault(time => time.Range.End <= offset && IsNews(time) && !IsInDateline(time)) is { } told)
            {
                return told.From;
            }
        }

        return IsLive ? Edtf.Day(PublishedOn) : NewsDay;
    }

    /// <summary>Whether the text is told while it happens, its paragraphs headed by the time of day: "14h20. …".</summary>
    public bool IsLive => isLive ??= Sentences.Count(sentence => Patterns.French["time.clock"].IsMatch(sentence.Folded)) >= ClockedParagraphs;

    /// <summary>The date that the article's head is stamped with, "date 2024-10", which dates what it tells of where no day does.</summary>
    public Edtf? Stamp => Text.Text.Source.Datelines
        .Where(line => line is { Place: null, Date: not null })
        .Select(line => Edtf.TryParse(Between(line.Date!.Value.Start, line.Date.Value.End), out var date) ? date : default(Edtf?))
        .FirstOrDefault();

    /// <summary>The sentences, in order.</summary>
    public ImmutableArray<SentenceView> Sentences { get; }

    public static ArticleView Of(ResolvedText text, DateOnly publishedOn) => new(text, publishedOn);

    private TenseDirection? ClauseTenseAt(int offset)
    {
        var token = Text.Text.TokenAt(offset);
        return token < 0 ? null : ClauseTense.Of(Text.Structure.At(token), Text.Structure.WordAt(token));
    }

    private bool IsNews(TemporalExpression time) => time is { Kind: TemporalKind.Point, From: { IsExact: true } day } && day.Latest <= PublishedOn && day.Earliest >= PublishedOn.AddDays(-LongestNews);

    private static string? MostNamed(ResolvedText text) => text.Mentions.OfType<PersonMention>()
        .Select(person => (Key: text.KeyOf(person), Weight: text.Text.SentenceOf(person.Span.Start).Index == 0 ? 3 : 1))
        .Where(person => person.Key is not null)
        .GroupBy(person => person.Key, StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(person => person.Weight))
        .FirstOrDefault()?.Key;

    /// <summary>The characters between two places, empty where the first is not before the second.</summary>
    public string Between(int start, int end) => start < end ? Folded[start..end] : "";
}
