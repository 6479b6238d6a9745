using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>
/// What is said of a person in passing, beside the mention: "Paul Noir, en poste depuis 2014", "Paul Noir, qui a démissionné en mai".
/// A date in there belongs to that person alone and not to what the sentence tells of another.
/// </summary>
internal static class Asides
{
    private const int LongestLead = 80;

    /// <summary>Whether a date belongs to an aside and the trigger does not.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="time">The date.</param>
    /// <param name="trigger">The words that ask for a date.</param>
    /// <param name="other">The person whom the sentence tells of besides the subject, if there is one.</param>
    public static bool Keep(SentenceView sentence, TextRange time, TextRange trigger, TextRange? other) =>
        IsHeldSince(sentence, time, trigger) || IsBehindSemicolon(sentence, time, trigger)
        || (other is { } person && (IsReckoned(sentence, time) || IsSaidOf(sentence, time, trigger, person)));

    /// <summary>Whether what lasts, or has lasted since, is told of the other person: "que quitte Paul Noir, inamovible depuis 2004".</summary>
    public static bool LastsFor(SentenceView sentence, TemporalExpression time, TextRange? other) => other is { } person
        && time.Kind is TemporalKind.Since or TemporalKind.Span
        && sentence.Article.Between(person.End, time.Range.Start).Contains(',', StringComparison.Ordinal);

    private static bool IsHeldSince(SentenceView sentence, TextRange time, TextRange trigger)
    {
        var start = Math.Max(sentence.Range.Start, time.Start - LongestLead);
        var lead = Patterns.French["aside.held-since"].Match(sentence.Article.Between(start, time.Start));
        return lead.Success && !trigger.Overlaps(new TextRange(start + lead.Index, time.Start));
    }

    /// <summary>"deux mois après la mort de …" tells when he died, and not when another followed.</summary>
    private static bool IsReckoned(SentenceView sentence, TextRange time) =>
        Patterns.French["aside.reckoned"].IsMatch(sentence.Article.Between(time.Start, Math.Min(sentence.Range.End, time.End + 14)));

    private static bool IsBehindSemicolon(SentenceView sentence, TextRange time, TextRange trigger) =>
        sentence.Article.Between(time.End, trigger.Start).Contains(';', StringComparison.Ordinal);

    private static bool IsSaidOf(SentenceView sentence, TextRange time, TextRange trigger, TextRange person)
    {
        var said = Patterns.French["aside.said"].Match(sentence.Article.Between(person.End, sentence.Range.End));
        var aside = new TextRange(person.End, person.End + said.Length);
        return said.Success && aside.Contains(time) && !aside.Overlaps(trigger);
    }
}
