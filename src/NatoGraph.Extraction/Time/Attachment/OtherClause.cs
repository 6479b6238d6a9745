using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Time.Dating;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>
/// Tells whether a date stands in a clause that tells of something else than some words do: in a relative clause ("hérite des Finances,
/// où Paul Noir avait officié de 2009 à 2013"), or beside a participle of a post taken up or left ("Nommé en 2017, il cédera sa place").
/// </summary>
internal static class OtherClause
{
    private const int LongestArrival = 30;

    /// <summary>Whether the date is that of another clause.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="time">The date.</param>
    /// <param name="words">The words that ask for a date.</param>
    /// <param name="role">What the date would mean for them, where that is known.</param>
    public static bool Holds(SentenceView sentence, TextRange time, TextRange words, TimeRole role = TimeRole.None)
    {
        if (time.Overlaps(words))
        {
            return false;
        }

        var structure = sentence.Article.Text.Structure.Of(sentence.Sentence);
        return IsBehindRelative(sentence, time, words)
            || (Clause(structure, time, role) is { } clause && !IsWithin(structure, clause, words) && !Follows(clause, words, time) && (IsRelative(clause) || IsOtherAct(sentence, structure, clause, words, role)));
    }

    /// <summary>Whether a date stands beside words that tell how somebody came, which is no end: "Arrivé en 2020, il s'en va", "Trois ans après son élection, il s'en va".</summary>
    public static bool IsArrival(SentenceView sentence, TextRange time)
    {
        var structure = sentence.Article.Text.Structure.Of(sentence.Sentence);
        return IsSinceArrival(sentence, time) || (Clause(structure, time, TimeRole.End) is { IsPastParticiple: true } clause && IsArrival(clause));
    }

    /// <summary>Whether a length is reckoned from how somebody came: "Trois ans après |son élection|".</summary>
    public static bool IsSinceArrival(SentenceView sentence, TextRange time) =>
        Patterns.French["time.since-arrival"].IsMatch(sentence.Article.Between(time.Start, Math.Min(sentence.Range.End, time.End + LongestArrival)));

    /// <summary>A pronoun behind a comma, with a verb behind it, opens a clause that the words before it are no part of.</summary>
    private static bool IsBehindRelative(SentenceView sentence, TextRange time, TextRange words)
    {
        var between = words.End <= time.Start ? sentence.Article.Between(words.End, time.Start) : "";
        return between.Length > 0 && Patterns.French["aside.relative"].Match(between) is { Success: true } opening
            && sentence.Article.Tenses.HasVerb(new TextRange(words.End + opening.Index, time.Start));
    }

    /// <summary>The head of the clause in which a date stands, where it is a relative one or a participle's.</summary>
    private static Word? Clause(SentenceStructure structure, TextRange time, TimeRole role)
    {
        var first = structure.Words.FirstOrDefault(word => time.Contains(word.Token.Range));
        return first is null ? null : structure.Above(first).Where(word => !time.Contains(word.Token.Range)).FirstOrDefault(word => IsRelative(word) || IsAct(structure, word, role)) is { } head
            && head.IsVerb ? head : null;
    }

    private static bool IsRelative(Word word) => word.Relation == Relation.RelativeClause;

    /// <summary>Whether a participle tells of a post taken up or left, or, where somebody leaves one, of how they came: "Arrivé en 2020, il s'en va".</summary>
    private static bool IsAct(SentenceStructure structure, Word word, TimeRole role) =>
        word.IsPastParticiple && structure.VerbGroupOf(word).Finite is null
        && (!ActLexicon.French.Of(word.Lemma).IsEmpty || (role == TimeRole.End && IsArrival(word)));

    private static bool IsArrival(Word word) => LanguagePack.French.Has("arrival", Folding.Fold(word.Lemma));

    /// <summary>Whether a participle tells of another act than the words: who was elected on a day took over then, but did not yet leave.</summary>
    private static bool IsOtherAct(SentenceView sentence, SentenceStructure structure, Word participle, TextRange words, TimeRole role)
    {
        var isLeft = ActLexicon.French.Of(participle.Lemma).Any(act => act.Act == TenureAct.Leaves);
        var leaves = role == TimeRole.End || structure.Words.Any(word => words.Overlaps(word.Token.Range) && (ActLexicon.French.Of(word.Lemma).Any(act => act.Act == TenureAct.Leaves) || LinkClasses.Of(word.Lemma).Contains("yield")));
        return isLeft ? !leaves || IsDeath(structure, words) : leaves || sentence.Article.Tenses.DirectionAt(words.Start) == TenseDirection.Future;
    }

    /// <summary>"battu en 2014, est mort": who died had left before.</summary>
    private static bool IsDeath(SentenceStructure structure, TextRange words) =>
        structure.Words.Any(word => words.Overlaps(word.Token.Range) && ActLexicon.French.Of(word.Lemma).Any(act => act.Event == EventKind.Death));

    private static bool IsWithin(SentenceStructure structure, Word clause, TextRange words) =>
        structure.Words.Any(word => words.Overlaps(word.Token.Range) && structure.IsWithin(word, clause));

    /// <summary>Whether the parser let the clause reach over its end: "qui dirigeait la banque, remplace mardi Paul Noir".</summary>
    private static bool Follows(Word clause, TextRange words, TextRange time) => clause.Token.Range.End <= words.Start && words.End <= time.Start;
}
