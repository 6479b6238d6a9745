using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Dating;

namespace NatoGraph.Extraction.Events;

/// <summary>Tells whether a date stands in the clause that tells of an event, however far from its words.</summary>
internal static class EventClause
{
    /// <summary>Whether the date is of the clause.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The words that tell of the event.</param>
    /// <param name="time">The date.</param>
    public static bool Holds(SentenceView sentence, TextRange trigger, TemporalExpression time)
    {
        var structure = sentence.Article.Text.Structure.Of(sentence.Sentence);
        var verb = structure.Words.LastOrDefault(word => trigger.Overlaps(word.Token.Range) && word.IsVerb && word.Relation is not (Relation.Auxiliary or Relation.PassiveAuxiliary));
        if (verb is null || DateClause.Governor(structure, time) is not { } governor)
        {
            return false;
        }

        return governor == verb || (governor.IsPastParticiple && !IsOfItsOwn(governor) && structure.Subjects(verb).Any(subject => structure.HeadOf(governor) == subject || structure.Clauses(subject).Contains(governor)))
            || (governor.IsPastParticiple && !IsOfItsOwn(governor) && structure.HeadOf(governor) == verb && governor.Index < verb.Index);
    }

    /// <summary>Whether a date hangs on other words that tell of an event themselves: "nommée en mars, elle démissionne".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The words that ask for a date.</param>
    /// <param name="time">The date.</param>
    public static bool IsOfAnother(SentenceView sentence, TextRange trigger, TemporalExpression time) =>
        DateClause.Governor(sentence.Tree, time) is { } governor && !trigger.Overlaps(governor.Token.Range) && IsOfItsOwn(governor);

    private static bool IsOfItsOwn(Word governor) => governor.IsVerb && (!ActLexicon.French.Of(governor.Lemma).IsEmpty || Happening.IsToldBy(governor.Lemma));
}
