using System.Text.RegularExpressions;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Frames;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>Finds the date that belongs to a trigger.</summary>
internal static partial class TimeFinder
{
    private const int Farthest = 95;

    /// <summary>The temporal expression nearest to the trigger, counting what stands between.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">Where the frame was triggered.</param>
    /// <param name="role">What a date would mean.</param>
    /// <param name="named">Whether the trigger is a noun, whose date may stand in a relative clause.</param>
    /// <param name="other">The other person, what is said of whom beside the mention has dates of its own.</param>
    public static TemporalExpression? Of(SentenceView sentence, TextRange trigger, TimeRole role, bool named = false, TextRange? other = null)
    {
        if (role == TimeRole.None)
        {
            return null;
        }

        var best = sentence.Times.Where(time => Fits(time, role) && !Asides.Keep(sentence, time.Range, trigger, other) && !Asides.LastsFor(sentence, time, other))
            .Select(time => (Time: time, Cost: Cost(sentence, time.Range, trigger, named)))
            .OrderBy(candidate => candidate.Cost).FirstOrDefault();
        return best.Time is not null && best.Cost <= (best.Time.Kind == TemporalKind.Span ? 2 * Farthest : Farthest) ? best.Time : LineBefore(sentence, role);
    }

    /// <summary>The day of the news, for what the text tells in the present tense without a date.</summary>
    public static TemporalExpression? News(SentenceView sentence, TextRange trigger) =>
        (sentence.Article.NewsDay ?? sentence.Article.Stamp) is { } day && Present().IsMatch(sentence.Article.Between(trigger.Start, trigger.End))
            ? new TemporalExpression(trigger, TemporalKind.Point, day, null)
            : null;

    /// <summary>A length of time for which a post is taken up: "pour quatre ans".</summary>
    public static TemporalExpression? Term(SentenceView sentence, TextRange trigger) => sentence.Times
        .Where(time => time.Kind == TemporalKind.Term && Cost(sentence, time.Range, trigger) <= Farthest)
        .OrderBy(time => Cost(sentence, time.Range, trigger)).FirstOrDefault();

    /// <summary>Whether an expression can say when something began, ended or held.</summary>
    private static bool Fits(TemporalExpression time, TimeRole role) => (role, time.Kind) switch
    {
        (TimeRole.Start, TemporalKind.Point or TemporalKind.Since or TemporalKind.Span) => true,
        (TimeRole.End, TemporalKind.Point or TemporalKind.Until) => true,
        (TimeRole.Hold, TemporalKind.Since or TemporalKind.Until or TemporalKind.Span or TemporalKind.Duration) => true,
        _ => false,
    };

    private static int Cost(SentenceView sentence, TextRange time, TextRange trigger, bool named = false)
    {
        if (time.Overlaps(trigger))
        {
            return 0;
        }

        var after = time.Start >= trigger.End;
        var between = after ? sentence.Article.Between(trigger.End, time.Start) : sentence.Article.Between(time.End, trigger.Start);
        var opens = !after && time.Start - sentence.Range.Start <= 12;
        var cost = opens ? 30 : between.Length + (after ? 0 : 8);
        between = named && after ? Relative().Replace(between, " ") : between;
        return cost + (40 * Boundary().Count(between)) + (12 * between.Count(c => c == ','));
    }

    /// <summary>In a chronology the line's date stands for itself: "29 septembre 2009. Élection de …".</summary>
    private static TemporalExpression? LineBefore(SentenceView sentence, TimeRole role)
    {
        if (role == TimeRole.Hold || sentence.Sentence.Index == 0)
        {
            return null;
        }

        var before = sentence.Article.Sentences[sentence.Sentence.Index - 1];
        return before.Range.Length <= 28 ? before.Times.FirstOrDefault(time => time.Range.Length * 2 > before.Range.Length && Fits(time, role)) : null;
    }

    [GeneratedRegex(@"\b(?:succède|suit|remplace|prend|devient|reçoit|s'installe|(?:est|a été) (?:nommé|désigné|élu|choisi|promu)\p{L}*|relève|relaie|reprend|hérite|cède|passe|laisse|arrive|quitte|en remplacement|récupère|échoit|revient|va)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Present();

    [GeneratedRegex(@" qui (?:se |s'|aura |auront |doit |doivent |a |ont |est )", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@"[;:()]|\b(?:qui|que|dont|où|mais|puis|avant de|avant d'|après avoir|pour|et qui|lorsque)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Boundary();
}
