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
        var hits = new List<FrameHit>();
        foreach (var (frame, trigger) in lexicon.Frames.PossibleIn(sentence.Folded))
        {
            foreach (var range in sentence.Find(trigger))
            {
                hits.Add(new FrameHit(frame, range));
            }
        }

        return [.. hits.OrderBy(hit => hit.Trigger.Start)];
    }
}
