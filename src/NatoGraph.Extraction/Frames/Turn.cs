using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames;

/// <summary>That somebody comes or goes, whether or not the words name the post.</summary>
/// <param name="Person">The key of the person.</param>
/// <param name="Comes">Whether the person comes, else goes.</param>
/// <param name="Sentence">The sentence that tells of it.</param>
/// <param name="Trigger">The words that trigger its frame.</param>
/// <param name="Quote">The words that do.</param>
/// <param name="Post">The key of the post, where it is known.</param>
/// <param name="IsNamed">Whether the words name it.</param>
/// <param name="Date">When, if it is said.</param>
/// <param name="Modality">How sure the text is.</param>
/// <param name="Acting">Whether for the time being.</param>
/// <param name="NeedsHolder">Whether only who is said to hold a post can go by such words.</param>
internal sealed record Turn(
    string Person,
    bool Comes,
    SentenceView Sentence,
    TextRange Trigger,
    TextRange Quote,
    string? Post,
    bool IsNamed,
    Edtf? Date,
    Modality Modality,
    bool Acting,
    bool NeedsHolder)
{
    /// <summary>The turn of a frame, or <see langword="null"/> where it tells of none.</summary>
    /// <param name="instance">The frame with its slots filled.</param>
    public static Turn? Of(FrameInstance instance)
    {
        if (instance is not { Subject: { } person, Object: null, Modality: not Modality.Denied, Frame: var frame }
            || Direction(frame) is not { } comes || (comes && instance.IsTakenAgain))
        {
            return null;
        }

        var date = instance.Time?.From ?? instance.Time?.Until;
        var post = instance.IsLeftFor ? null : instance.Post;
        var isNamed = post is not null && instance.PostRange is not null;
        return new(person.Key, comes, instance.Sentence, instance.Trigger, instance.Quote, post, isNamed, date, instance.Modality, frame.Acting, frame.NeedsHolder);
    }

    /// <summary>That somebody is said to have held a post, or <see langword="null"/> where a frame tells of none.</summary>
    /// <param name="instance">The frame with its slots filled.</param>
    public static Turn? OfPast(FrameInstance instance) =>
        instance is { Subject: { } person, Object: null, Post: not null, Modality: not Modality.Denied, Frame: { Says: [Saying.SubjectHolds, ..], Acting: false } }
        && VerbIn(instance) is { } verb && instance.Sentence.Tree.VerbGroupOf(verb) is { } group && (group.IsPerfect || group.Tense is Tense.Imperfect or Tense.Past)
            ? new(
                person.Key, false, instance.Sentence, instance.Trigger, instance.Quote, instance.Post, instance.PostRange is not null, instance.Time?.Until, instance.Modality, false, false)
            : null;

    /// <summary>That somebody is called by a post with the date since when, or by a former one, or <see langword="null"/> where a claim tells of none.</summary>
    /// <param name="article">The article.</param>
    /// <param name="claim">What was said.</param>
    public static Turn? OfPast(ArticleView article, ClaimDraft claim) =>
        claim is { Predicate: Predicate.HoldsPost, Modality: Modality.Asserted, Subject: { } person } && Appositions.Made(claim) && (claim.Former || claim.From is not null)
            ? new(person, false, article.SentenceAt(claim.Quote.Start), claim.Quote, claim.Quote, claim.Object, true, claim.Until, Modality.Asserted, false, false)
            : null;

    private static Word? VerbIn(FrameInstance instance) => instance.Sentence.Tree.Words.LastOrDefault(word =>
        word.IsVerb && instance.Trigger.Contains(instance.Sentence.Article.Text.Text.RangeOf(new TokenSpan(word.Index, word.Index + 1))));

    /// <summary>Whether somebody does it to the person: "en a écarté Paul Noir".</summary>
    /// <param name="person">The key of who may.</param>
    public bool IsDoneBy(string person)
    {
        var doers = Sentence.Persons.Where(one => one.Key == person).Select(one => one.Mention.Span).ToList();
        return doers.Count > 0 && Sentence.Tree.Words.Any(word => word.IsVerb && Trigger.Contains(Sentence.Article.Text.Text.RangeOf(new TokenSpan(word.Index, word.Index + 1)))
            && Sentence.Tree.Subjects(word).Any(subject => doers.Exists(doer => doer.Contains(subject.Index))));
    }

    /// <summary>This turn, with what other words near it tell of the same.</summary>
    /// <param name="other">The turn told of behind it.</param>
    public Turn With(Turn other) => this with
    {
        Sentence = other.Sentence,
        Trigger = other.Trigger,
        Quote = Sentence.Range.Contains(other.Quote) ? Quote.Union(other.Quote) : other.Quote,
        Post = other.IsNamed || !IsNamed ? other.Post ?? Post : Post,
        IsNamed = IsNamed || other.IsNamed,
        Date = Date ?? other.Date,
        Acting = Acting && other.Acting,
        NeedsHolder = NeedsHolder && other.NeedsHolder,
    };

    private static bool? Direction(Frame frame) => frame.Says[0] switch
    {
        Saying.SubjectTakesUp or Saying.SubjectComes => true,
        Saying.SubjectLeaves or Saying.SubjectGoes => false,
        Saying.SubjectHolds when frame.Acting => true,
        _ => null,
    };
}
