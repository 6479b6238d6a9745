using System.Collections.Immutable;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Frames;

/// <summary>A place where a frame is triggered.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Trigger">The words that trigger it, in the stored text.</param>
internal readonly record struct FrameHit(Frame Frame, TextRange Trigger)
{
    /// <summary>The triggers of each sentence in the order of the words, by the sentence's index.</summary>
    public static ImmutableArray<ImmutableArray<FrameHit>> In(ArticleView article, FrameLexicon lexicon) =>
        [.. article.Sentences.Select(sentence => Of(sentence, lexicon))];

    private static ImmutableArray<FrameHit> Of(SentenceView sentence, FrameLexicon lexicon)
    {
        var folded = sentence.Folded;
        var start = sentence.Range.Start;
        return
        [
            .. lexicon.Frames
                .SelectMany(entry => entry.Trigger.Matches(folded)
                    .Select(match => new FrameHit(entry.Frame, new TextRange(start + match.Index, start + match.Index + match.Length))))
                .OrderBy(hit => hit.Trigger.Start),
        ];
    }
}
