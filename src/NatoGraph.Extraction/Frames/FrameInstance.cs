using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Frames;

/// <summary>A frame found in a sentence, its slots filled.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Trigger">The words that triggered it, in the stored text.</param>
/// <param name="Subject">Who it is about.</param>
/// <param name="Object">The other person or body.</param>
/// <param name="Post">The key of the post.</param>
/// <param name="PostRange">The words that name the post, where it stands beside the trigger.</param>
/// <param name="Time">The date that belongs to it.</param>
/// <param name="Modality">How sure the text is.</param>
internal sealed record FrameInstance(
    Frame Frame,
    SentenceView Sentence,
    TextRange Trigger,
    Argument? Subject,
    Argument? Object,
    string? Post,
    TextRange? PostRange,
    TemporalExpression? Time,
    Modality Modality)
{
    /// <summary>The words that say it: from the first filler to the last, within the sentence.</summary>
    public TextRange Quote
    {
        get
        {
            var quote = Trigger;
            TextRange?[] parts = [Subject?.Range, Object?.Range, PostRange, Time?.Range];
            foreach (var part in parts)
            {
                quote = part is { } range && Sentence.Range.Contains(range) ? quote.Union(range) : quote;
            }

            return Trim(quote);
        }
    }

    /// <summary>Whether it only tells that somebody comes or goes, and claims nothing by itself: its words name no post.</summary>
    public bool IsMove => Frame.Says[0] is Saying.SubjectComes or Saying.SubjectGoes
        || (Post is null && (Frame.Says[0] is Saying.SubjectTakesUp or Saying.SubjectLeaves || (Frame.Says[0] == Saying.SubjectHolds && Frame.Acting)));

    /// <summary>Whether the words tell that somebody goes on in the post, whose beginning their date is not: "réélue en mai".</summary>
    public bool IsTakenAgain => Patterns.French["time.again"].IsMatch(Sentence.Article.Between(Trigger.Start, Trigger.End));

    /// <summary>Whether the post is what something else is left for: "parti en avril occuper la présidence de la banque".</summary>
    public bool IsLeftFor => PostRange is { } post && (Frame.Says.Contains(Saying.SubjectLeaves) || Frame.Says.Contains(Saying.SubjectGoes))
        && Patterns.French["post.left-for"].IsMatch(Sentence.Article.Between(Trigger.Start, post.Start));

    private TextRange Trim(TextRange range)
    {
        var text = Sentence.Article.Text.Text.Source.Text;
        var (start, end) = (range.Start, range.End);
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return new TextRange(start, end);
    }
}
