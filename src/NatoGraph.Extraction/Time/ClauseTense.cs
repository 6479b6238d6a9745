using System.Collections.Frozen;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Time;

/// <summary>Tells by the tree which way the clause of a date looks: by the verb on which the date hangs.</summary>
internal static class ClauseTense
{
    private static readonly FrozenSet<string> Ahead = DataFile.Rows("fr/ahead.tsv", 1).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ends = DataFile.Rows("fr/ends.tsv", 1).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private const int LongestDate = 4;

    /// <summary>Which way the clause of a date looks, a bare date ("quitterait la mairie le 3 mai") being the verb's and not the noun's; null where it hangs on no verb, or on one whose tense does not tell.</summary>
    /// <param name="structure">The sentence.</param>
    /// <param name="date">The first word of the date.</param>
    public static TenseDirection? Of(SentenceStructure structure, Word date)
    {
        var isBare = structure.At(date.Index - 1) is not ({ Pos: PartOfSpeech.Preposition } or { Lemma: "de" or "à" });
        var verb = structure.Above(date).SkipWhile(word => word.Pos is PartOfSpeech.Numeral || IsOfDate(word) || (isBare && word.Pos == PartOfSpeech.Noun && !structure.IsAttribute(word))).FirstOrDefault();
        return verb is null || IsCutOff(structure, date, verb) ? null
            : Ahead.Contains(verb.Lemma) && (verb.IsVerb || verb.Pos == PartOfSpeech.Adjective) ? TenseDirection.FutureInPast
            : verb.IsVerb || structure.IsAttribute(verb) ? OfNoun(structure, date, verb, Of(structure, verb, structure.VerbGroupOf(verb)))
            : null;
    }

    /// <summary>The date of a noun ("les législatives du 30 septembre") goes with the verb only where that tells a story, or of what the noun will do.</summary>
    private static TenseDirection? OfNoun(SentenceStructure structure, Word date, Word verb, TenseDirection? direction) =>
        !IsOfNoun(structure, date) || direction == TenseDirection.Narrative || (direction == TenseDirection.Future && date.Index < verb.Index) ? direction : TenseDirection.Unknown;

    private static bool IsOfNoun(SentenceStructure structure, Word date) => IsWithinNoun(structure, date) || (structure.At(date.Index - 1) is { Lemma: "de" or "du" } preposition
        && structure.At(preposition.Index - 1) is { Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective } noun && !Calendar.IsUnit(noun.Lemma));

    /// <summary>"L'investiture, samedi, de la présidente".</summary>
    private static bool IsWithinNoun(SentenceStructure structure, Word date) => structure.At(date.Index - 1)?.Token.Form == ","
        && structure.Words.FirstOrDefault(word => word.Index > date.Index && word.Token.Form == ",") is { } comma && comma.Index - date.Index <= LongestDate
        && structure.At(comma.Index + 1)?.Lemma is "de" or "du";

    /// <summary>Whether a word that nominal words hang on is part of the date itself: "mardi" above "1er".</summary>
    private static bool IsOfDate(Word word) => Calendar.IsWord(word.Lemma);

    /// <summary>Whether a mark that ends a clause stands between.</summary>
    private static bool IsCutOff(SentenceStructure structure, Word date, Word verb) =>
        structure.Words.Any(word => word.Index > Math.Min(date.Index, verb.Index) && word.Index < Math.Max(date.Index, verb.Index) && word.Token.Form is ":" or ";" or "(" or ")" or "»" or "«");

    private static TenseDirection? Of(SentenceStructure structure, Word verb, VerbGroup group)
    {
        if (group.Finite is null)
        {
            return verb.IsPastParticiple ? (Narrates(structure, verb) ? TenseDirection.Narrative : TenseDirection.Participle)
                : structure.Dependents(verb).Any(word => word.Relation is Relation.Marker or Relation.Case && word.Token.Lower == "pour") ? TenseDirection.FutureInPast
                : null;
        }

        var modal = group.Modal ?? (structure.Dependents(verb, Relation.OpenComplement).Any() ? verb : null);
        return group switch
        {
            { IsConditional: true } => modal is null || IsToldToBe(structure, verb) ? TenseDirection.FutureInPast : TenseDirection.Future,
            { IsFuture: true } => TenseDirection.Future,
            { IsPerfect: false, Tense: Tense.Present or Tense.Imperfect } when modal is { Lemma: "devoir" or "aller", Form.VerbForm: VerbForm.Finite } => TenseDirection.Future,
            { IsPerfect: true, Tense: Tense.Imperfect } => TenseDirection.Participle,
            { Tense: Tense.Past or Tense.Imperfect } => TenseDirection.Narrative,
            { IsPerfect: true, Tense: Tense.Present } => TenseDirection.Past,
            { IsPassive: true, Tense: Tense.Present } => TenseDirection.Present,
            { IsPerfect: false, Mood: Mood.Indicative, Tense: Tense.Present, Finite: { } finite } =>
                Ends.Contains(verb.Lemma) ? TenseDirection.Future
                : finite == verb && verb.Lemma != "avoir" ? TenseDirection.Present
                : finite != verb && finite.Lemma == "avoir" ? TenseDirection.Past
                : null,
            _ => null,
        };
    }

    /// <summary>Whether a modal in the conditional is what somebody said in the past, and not a guess of today: "il avait dit qu'il pourrait".</summary>
    private static bool IsToldToBe(SentenceStructure structure, Word verb) => structure.Above(verb).Where(above => above.IsVerb).Select(above => structure.VerbGroupOf(above)).Any(group => group.IsPast);

    /// <summary>Whether a verb above tells a story.</summary>
    private static bool Narrates(SentenceStructure structure, Word verb) => structure.Above(verb).Where(above => above.IsVerb)
        .Select(above => structure.VerbGroupOf(above)).Any(group => group.Tense is Tense.Past or Tense.Imperfect && !group.IsConditional);
}
