using System.Collections.Immutable;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Coreference;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Frames;

/// <summary>An article as the frames read it: folded text, dates, and the sentences with what may fill their slots.</summary>
internal sealed class ArticleView
{
    private ArticleView(ResolvedText text, DateOnly publishedOn)
    {
        Text = text;
        PublishedOn = publishedOn;
        Folded = TemporalReader.Fold(text.Text.Source.Text);
        Times = new TemporalReader(TemporalLexicon.French).Read(
            text.Text.Source.Text, new TemporalContext(publishedOn, offset => ModalityReader.French.DirectionAt(Folded, offset)));
        Sentences = [.. text.Text.Sentences.Select(sentence => SentenceView.Of(this, sentence))];
    }

    /// <summary>The article with its mentions resolved.</summary>
    public ResolvedText Text { get; }

    /// <summary>The day of publication.</summary>
    public DateOnly PublishedOn { get; }

    /// <summary>The stored text in small letters with plain apostrophes, every character in its place.</summary>
    public string Folded { get; }

    /// <summary>The temporal expressions, in order.</summary>
    public ImmutableArray<TemporalExpression> Times { get; }

    /// <summary>The sentences, in order.</summary>
    public ImmutableArray<SentenceView> Sentences { get; }

    public static ArticleView Of(ResolvedText text, DateOnly publishedOn) => new(text, publishedOn);

    /// <summary>The characters between two places, empty where the first is not before the second.</summary>
    public string Between(int start, int end) => start < end ? Folded[start..end] : "";
}
