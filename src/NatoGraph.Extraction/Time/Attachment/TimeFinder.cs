using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>Finds the date that belongs to a trigger.</summary>
internal static class TimeFinder
{
    private const int Farthest = 95;
    private const int Backwards = 8;
    private const int AdverbialCost = 12;
    private const int StepCost = 8;
    private const int OpeningCost = 30;
    private const int ForeignCost = 60;
    private const int PurposeCost = 40;
    private const int StopCost = 60;
    private const int LongestAdverb = 16;
    private const int EffectBonus = 50;

    /// <summary>The temporal expression nearest to the trigger, counting what stands between.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">Where the frame was triggered.</param>
    /// <param name="role">What a date would mean.</param>
    /// <param name="named">Whether the trigger is a noun, whose date may stand in a relative clause.</param>
    /// <param name="other">The other person, what is said of whom beside the mention has dates of its own.</param>
    /// <param name="person">The person, where the clause that tells of them may be another than the trigger's.</param>
    /// <param name="title">The post, where the person may only be called by it.</param>
    public static TemporalExpression? Of(SentenceView sentence, TextRange trigger, TimeRole role, bool named = false, TextRange? other = null, TextRange? person = null, TextRange? title = null)
    {
        if (role == TimeRole.None)
        {
            return null;
        }

        var begins = role == TimeRole.Hold && sentence.Article.Tenses.DirectionAt(trigger.End) == TenseDirection.Future;
        var best = sentence.Times.Where(time => (Fits(time, role) && !IsOver(sentence, time, trigger, role) || (begins && Fits(time, TimeRole.Start)) || (role == TimeRole.End && TakesEffect(sentence, time))) && !Asides.Keep(sentence, time.Range, trigger, other) && !Asides.LastsFor(sentence, time, other) && !IsOfIntent(sentence, time.Range, trigger.Start) && !(role == TimeRole.End && OtherClause.IsSinceArrival(sentence, time.Range)) && !(role != TimeRole.End && OtherTitle.Has(sentence, time, trigger, title)) && (named || !OtherClause.Holds(sentence, time.Range, trigger, role) || (person is { } told && !OtherClause.Holds(sentence, time.Range, told, role))))
            .Select(time => (Time: time, Cost: Cost(sentence, time.Range, trigger, named) - (TakesEffect(sentence, time) ? EffectBonus : 0)))
            .OrderBy(candidate => candidate.Cost).FirstOrDefault();
        return best.Time is not null && best.Cost <= (best.Time.Kind == TemporalKind.Span ? 2 * Farthest : Farthest) ? best.Time
            : role != TimeRole.Hold && DateHeading.Of(sentence) is { } head && Fits(head, role) ? head
            : null;
    }

    /// <summary>Whether a length tells of what was over long ago, so that it does not end with the publication: "il avait tenu la maison neuf ans durant".</summary>
    private static bool IsOver(SentenceView sentence, TemporalExpression time, TextRange trigger, TimeRole role) =>
        role == TimeRole.Hold && time.Kind == TemporalKind.Duration && (sentence.Article.Tenses.DirectionAt(trigger.Start) is TenseDirection.Narrative or TenseDirection.Past or TenseDirection.Future || Ends(sentence, time));

    /// <summary>Whether a date is that on which somebody spoke of what they mean to do: "a dit lundi son intention de quitter".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="time">The date.</param>
    /// <param name="end">Where the words end that may tell of the intent.</param>
    public static bool IsOfIntent(SentenceView sentence, TextRange time, int end) =>
        time.End <= end && Patterns.French["time.intent"].IsMatch(sentence.Article.Between(time.End, end));

    /// <summary>Whether the sentence says until when a length lasted: "est restée quatre ans, jusqu'en 2012".</summary>
    private static bool Ends(SentenceView sentence, TemporalExpression time) => sentence.Times.Any(other => other.Kind is TemporalKind.Until or TemporalKind.Span && other.Range.Start >= time.Range.End);

    /// <summary>Whether a date says from when on something will hold, which counts more than the day on which it is decided: "à compter du 4 avril".</summary>
    private static bool TakesEffect(SentenceView sentence, TemporalExpression time) =>
        time is { Kind: TemporalKind.Since, From: { } from } && from.Earliest >= sentence.Article.PublishedOn;

    /// <summary>The day of the news, for what the text tells in the present tense without a date.</summary>
    public static TemporalExpression? News(SentenceView sentence, TextRange trigger) =>
        (sentence.Article.NewsDayAt(sentence.Sentence, trigger.Start) ?? sentence.Article.Stamp) is { } day && IsNews(sentence, trigger)
            ? new TemporalExpression(trigger, TemporalKind.Point, day, null)
            : null;

    /// <summary>Whether the words tell of what happens now: in the present, or as what has just been done to somebody ("est nommée").</summary>
    private static bool IsNews(SentenceView sentence, TextRange trigger)
    {
        var auxiliary = Patterns.French["time.passive"].Match(sentence.Article.Between(Math.Max(sentence.Range.Start, trigger.Start - LongestAdverb), trigger.Start));
        return Patterns.French["time.present"].IsMatch(sentence.Article.Between(trigger.Start - auxiliary.Length, trigger.End)) || IsPresent(sentence, trigger);
    }

    /// <summary>Whether a verb of the words is in the present tense.</summary>
    private static bool IsPresent(SentenceView sentence, TextRange trigger) => sentence.Tree.Words.FirstOrDefault(word => word.IsVerb && trigger.Contains(word.Token.Range)) is { } verb
        && sentence.Tree.VerbGroupOf(verb) is { Tense: Tense.Present, Mood: Mood.Indicative, IsFuture: false, IsConditional: false, Modal: null } group && (!group.IsPerfect || group.IsPassive);

    /// <summary>A length of time for which a post is taken up: "pour quatre ans".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The words that tell of the beginning.</param>
    /// <param name="other">The other person, whose own term is another: "remplacera Paul Noir, dont le mandat de six ans s'achève".</param>
    public static TemporalExpression? Term(SentenceView sentence, TextRange trigger, TextRange? other) => sentence.Times
        .Where(time => time.Kind == TemporalKind.Term && !Asides.Keep(sentence, time.Range, trigger, other) && !OtherClause.Holds(sentence, time.Range, trigger) && Cost(sentence, time.Range, trigger) <= Farthest)
        .OrderBy(time => Cost(sentence, time.Range, trigger)).FirstOrDefault();

    /// <summary>Whether an expression can say when something began, ended or held.</summary>
    private static bool Fits(TemporalExpression time, TimeRole role) => (role, time.Kind) switch
    {
        (TimeRole.Start or TimeRole.Event, TemporalKind.Point or TemporalKind.Since or TemporalKind.Span) => true,
        (TimeRole.End, TemporalKind.Point or TemporalKind.Until) => true,
        (TimeRole.End or TimeRole.Event, _) => time.IsOfSomething,
        (TimeRole.Hold, TemporalKind.Since or TemporalKind.Until or TemporalKind.Span or TemporalKind.Duration) => true,
        _ => false,
    };

    /// <summary>How far a date stands from some words of its sentence, counting what stands between.</summary>
    public static int Distance(SentenceView sentence, TextRange time, TextRange words) => Cost(sentence, time, words);

    private static int Cost(SentenceView sentence, TextRange time, TextRange trigger, bool named = false)
    {
        if (time.Overlaps(trigger))
        {
            return 0;
        }

        var after = time.Start >= trigger.End;
        var gap = after ? new TextRange(trigger.End, time.Start) : new TextRange(time.End, trigger.Start);
        var segments = sentence.Segments;
        var (from, to) = (segments.At(gap.Start), segments.At(gap.End));
        if (from == to)
        {
            return gap.Length + (after ? 0 : Backwards);
        }

        var own = segments.Pieces[segments.At(time.Start)];
        var stops = StopCost * sentence.Article.Folded.AsSpan(gap.Start, gap.Length).Count(';');
        return stops + (IsAdverbial(own, time) ? AdverbialCost + (StepCost * (to - from)) + (gap.Length / 4)
            : Opens(sentence, own, time) ? OpeningCost
            : IsClosed(sentence, own, time) ? gap.Length + (IsPurpose(sentence, segments, trigger) ? PurposeCost : ForeignCost)
            : gap.Length + LooseCost(sentence, gap, after && named) + (after ? 0 : Backwards));
    }

    /// <summary>Whether a piece says nothing but the date: ", le 26 mai,".</summary>
    private static bool IsAdverbial(TextRange piece, TextRange time) => piece.Length - time.Length <= LongestAdverb;

    /// <summary>Whether a date opens the sentence, and so is of all that it tells.</summary>
    private static bool Opens(SentenceView sentence, TextRange piece, TextRange time) =>
        piece.Start == sentence.Range.Start && time.Start - piece.Start <= LongestAdverb;

    /// <summary>Whether the piece has a verb or a post of its own, to which its date belongs.</summary>
    private static bool IsClosed(SentenceView sentence, TextRange piece, TextRange time) =>
        sentence.Article.Tenses.HasVerb(piece) || sentence.Posts.Any(post => post.Range.Start >= piece.Start && post.Range.End <= time.Start);

    /// <summary>Whether the trigger says what another verb is for, whose date it shares: "a été élue en mai pour succéder à".</summary>
    private static bool IsPurpose(SentenceView sentence, Segments segments, TextRange trigger) =>
        sentence.Article.Folded.AsSpan(segments.Pieces[segments.At(trigger.Start)].Start).StartsWith("pour ", StringComparison.Ordinal);

    private static int LooseCost(SentenceView sentence, TextRange gap, bool named)
    {
        var between = sentence.Article.Folded[gap.Start..gap.End];
        between = named ? Patterns.French["time.relative"].Replace(between, " ") : between;
        return (40 * Patterns.French["time.boundary"].Count(between)) + (12 * between.AsSpan().Count(','));
    }
}
