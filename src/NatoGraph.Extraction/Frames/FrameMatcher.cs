using System.Text.RegularExpressions;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Frames;

/// <summary>Finds the frames of a sentence and fills their slots.</summary>
/// <param name="lexicon">The frames.</param>
/// <param name="posts">Finds their posts.</param>
internal sealed class FrameMatcher(FrameLexicon lexicon, PostFinder posts)
{
    /// <summary>The frames of a sentence, in the order of their triggers.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="said">What was said before.</param>
    public IEnumerable<FrameInstance> Match(SentenceView sentence, IReadOnlyList<ClaimDraft> said)
    {
        var hits = lexicon.Frames
            .SelectMany(entry => entry.Trigger.Matches(sentence.Folded).Select(match => (entry.Frame, Trigger: At(sentence, match))))
            .OrderBy(hit => hit.Trigger.Start);
        return hits.SelectMany(hit => Fill(sentence, hit.Frame, hit.Trigger, said));
    }

    private static TextRange At(SentenceView sentence, Match match) =>
        new(sentence.Range.Start + match.Index, sentence.Range.Start + match.Index + match.Length);

    private IEnumerable<FrameInstance> Fill(SentenceView sentence, Frame frame, TextRange trigger, IReadOnlyList<ClaimDraft> said)
    {
        var other = frame.Object == Slot.None ? null : ArgumentFinder.Find(sentence, frame.Object, trigger, frame.NeedsTight).FirstOrDefault();
        var time = TimeFinder.Of(sentence, trigger, frame.Time);
        if ((frame.Object != Slot.None && other is null) || (frame.NeedsTime && time is null))
        {
            yield break;
        }

        foreach (var subject in ArgumentFinder.Find(sentence, frame.Subject, trigger, frame.NeedsTight))
        {
            if (subject.Key != other?.Key && Instance(sentence, frame, trigger, subject, other, time, said) is { } instance)
            {
                yield return instance;
            }
        }
    }

    private FrameInstance? Instance(
        SentenceView sentence, Frame frame, TextRange trigger, Argument subject, Argument? other, TemporalExpression? time, IReadOnlyList<ClaimDraft> said)
    {
        if (frame.Post == PostSource.Body)
        {
            var body = sentence.Bodies.FirstOrDefault(candidate => candidate.Range.Start >= Math.Max(trigger.End, subject.Range.End) && candidate.Key != subject.Key);
            return body is null ? null : new(frame, sentence, trigger, subject, body, null, null, time, ModalityOf(sentence, frame, trigger));
        }

        var beside = posts.Beside(sentence, frame, trigger, other ?? (frame.Subject is Slot.After or Slot.AfterTight ? subject : null));
        var needed = frame.NeedsPost || frame.Post is PostSource.Adjacent or PostSource.Led or PostSource.Governed;
        var post = beside?.Key ?? (needed ? null : posts.SpokenOf(sentence, trigger, subject.Key, other?.Key, said));
        return post is null && !frame.Says.Contains(Saying.Succeeds) ? null
            : needed && post is null ? null
            : new(frame, sentence, trigger, subject, other, post, beside?.Range, time, ModalityOf(sentence, frame, trigger));
    }

    private static Modality ModalityOf(SentenceView sentence, Frame frame, TextRange trigger) =>
        frame.Modality != Modality.Asserted ? frame.Modality : ModalityReader.French.Of(sentence.Article.Folded, trigger);
}
