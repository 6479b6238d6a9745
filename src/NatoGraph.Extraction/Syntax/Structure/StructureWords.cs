using System.Collections.Frozen;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <summary>What structure needs to know of single words: <c>Data/fr/structure.tsv</c>.</summary>
internal static class StructureWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = DataFile.Rows("fr/structure.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => DataFile.List(row[1]).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Etre = Classes["etre"];
    private static readonly FrozenSet<string> Objectless = Classes["objectless"];
    private static readonly FrozenSet<string> ObjectControl = Classes["object-control"];
    private static readonly FrozenSet<string> Modal = Classes["modal"];
    private static readonly FrozenSet<string> Choice = Classes["choice"];
    private static readonly FrozenSet<string> Dative = Classes["dative"];
    private static readonly FrozenSet<string> Accusative = Classes["accusative"];
    private static readonly FrozenSet<string> Que = Classes["que"];
    private static readonly FrozenSet<string> Predicate = Classes["predicate"];
    private static readonly FrozenSet<string> Pointing = Classes["pointing"];
    private static readonly FrozenSet<string> Negation = Classes["negation"];
    private static readonly FrozenSet<string> Day = Classes["day"];
    private static readonly FrozenSet<string> DayBinder = Classes["day-binder"];
    private static readonly FrozenSet<string> DayPart = Classes["day-part"];
    private static readonly FrozenSet<string> Since = Classes["since"];
    private static readonly FrozenSet<string> Span = Classes["span"];
    private static readonly FrozenSet<string> ObjectOpening = Classes["object-opening"];
    private static readonly FrozenSet<string> AlwaysImpersonal = Classes["always-impersonal"];
    private static readonly FrozenSet<string> OftenImpersonal = Classes["often-impersonal"];
    private static readonly FrozenSet<string> There = Classes["there"];
    private static readonly FrozenSet<string> Telling = Classes["telling"];
    private static readonly FrozenSet<string> Way = Classes["way"];
    private static readonly FrozenSet<string> Of = Classes["of"];
    private static readonly FrozenSet<string> ActNoun = Classes["act-noun"];

    /// <summary>Whether the compound tenses take "être": "est arrivé" is no passive.</summary>
    public static bool IsConjugatedWithEtre(string lemma) => Etre.Contains(lemma);

    /// <summary>Whether the verb has no object, so that who stands behind it without a preposition does it: "lui succède Anne Brun".</summary>
    public static bool LacksObject(string lemma) => Objectless.Contains(lemma);

    /// <summary>Whether who is to do it is the object: "X charge Y de former".</summary>
    public static bool IsControlledByObject(string lemma) => ObjectControl.Contains(lemma);

    /// <summary>Whether the verb says how another is meant: "pouvoir", "devoir", "aller".</summary>
    public static bool IsModal(string lemma) => Modal.Contains(lemma);

    /// <summary>Whether who is meant to do what "pour" tells is the object: "X appelle Y pour former".</summary>
    public static bool IsChoice(string lemma) => Choice.Contains(lemma);

    /// <summary>Whether the verb tells of a way from somewhere to somewhere: "passe de la Justice aux Finances".</summary>
    public static bool IsWay(string lemma) => Way.Contains(lemma);

    /// <summary>Whether a pronoun right before a verb says to whom: "lui".</summary>
    public static bool IsDative(string word) => Dative.Contains(word);

    /// <summary>Whether a pronoun right before a verb says whom or what: "le", "la", "les".</summary>
    public static bool IsObject(string word) => Accusative.Contains(word);

    /// <summary>Whether the word is "que", before a vowel or not.</summary>
    public static bool IsQue(string word) => Que.Contains(word);

    /// <summary>Whether a word that may be a noun, participle or preposition is a verb where the sentence lacks one: "part", "fait", "entre".</summary>
    public static bool IsPredicate(string word) => Predicate.Contains(word);

    /// <summary>Whether the word ties what follows to a noun: "de", "du".</summary>
    public static bool IsOf(string word) => Of.Contains(word);

    /// <summary>Whether the word, of the form of a participle, is the name of an act: "arrivée", "mise".</summary>
    public static bool IsActNoun(string word) => ActNoun.Contains(word);

    /// <summary>Whether a pronoun means whom the words behind it tell of: "celui".</summary>
    public static bool IsPointing(string lemma) => Pointing.Contains(lemma);

    /// <summary>Whether the word negates the verb it hangs on.</summary>
    public static bool IsNegation(string word) => Negation.Contains(word);

    /// <summary>Whether it is the name of a day of the week.</summary>
    public static bool IsDay(string word) => Day.Contains(word);

    /// <summary>Whether a day behind the word is no longer bare: "le mardi", "depuis mardi".</summary>
    public static bool BindsDay(string word) => DayBinder.Contains(word);

    /// <summary>Whether the word belongs to the day before it: "mardi soir", "mardi dernier".</summary>
    public static bool IsPartOfDay(string word) => DayPart.Contains(word);

    /// <summary>Whether the word leads to a date or length of time from which something goes on: "depuis".</summary>
    public static bool IsSince(string word) => Since.Contains(word);

    /// <summary>Whether the word is one of a length of time, or means a day: "dix ans", "hier", "peu".</summary>
    public static bool IsSpan(string word) => Span.Contains(word);

    /// <summary>Whether the word begins what a verb takes: an article, "par".</summary>
    public static bool OpensObject(string word) => ObjectOpening.Contains(word);

    /// <summary>Whether the subject of the verb is never anybody: "il faut".</summary>
    public static bool IsAlwaysImpersonal(string lemma) => AlwaysImpersonal.Contains(lemma);

    /// <summary>Whether the subject of the verb can be an "il" that means nobody: "il semble que".</summary>
    public static bool IsOftenImpersonal(string lemma) => OftenImpersonal.Contains(lemma);

    /// <summary>Whether the pronoun stands for a place or body that was named before: "y", "en".</summary>
    public static bool IsThere(string lemma) => There.Contains(lemma);

    /// <summary>Whether a preposition says by itself what a person has to do with the verb of its clause: "face à", "des mains de".</summary>
    public static bool IsTelling(string preposition) => Telling.Contains(preposition);
}
