using System.Collections.Frozen;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Syntax.Grammar;

/// <summary>The names that Universal Dependencies gives to parts of speech, relations and features.</summary>
internal static class UniversalNames
{
    private static readonly string[] Parts =
        ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"];

    private static readonly string[] Relations =
    [
        "dep", "root", "nsubj", "nsubj:pass", "nsubj:caus", "csubj", "obj", "iobj", "obl", "obl:agent", "xcomp", "ccomp", "advcl", "advmod", "nmod",
        "appos", "amod", "nummod", "acl", "acl:relcl", "det", "case", "mark", "cop", "aux", "aux:pass", "aux:caus", "cc", "conj", "flat:name", "flat",
        "fixed", "expl:subj", "expl", "parataxis", "punct", "vocative", "dislocated", "discourse", "orphan", "goeswith",
    ];

    private static readonly FrozenDictionary<string, Relation> RelationByName =
        Relations.Select((name, index) => (name, index)).ToFrozenDictionary(r => r.name, r => (Relation)r.index, StringComparer.Ordinal);

    /// <summary>Values of Gender.</summary>
    public static FrozenDictionary<string, Gender> Genders { get; } =
        Table(("Gender=Masc", Gender.Masculine), ("Gender=Fem", Gender.Feminine));

    /// <summary>Values of Number.</summary>
    public static FrozenDictionary<string, GrammaticalNumber> Numbers { get; } =
        Table(("Number=Sing", GrammaticalNumber.Singular), ("Number=Plur", GrammaticalNumber.Plural));

    /// <summary>Values of Mood.</summary>
    public static FrozenDictionary<string, Mood> Moods { get; } =
        Table(("Mood=Ind", Mood.Indicative), ("Mood=Imp", Mood.Imperative), ("Mood=Sub", Mood.Subjunctive), ("Mood=Cnd", Mood.Conditional));

    /// <summary>Values of Tense.</summary>
    public static FrozenDictionary<string, Tense> Tenses { get; } =
        Table(("Tense=Pres", Tense.Present), ("Tense=Past", Tense.Past), ("Tense=Imp", Tense.Imperfect), ("Tense=Fut", Tense.Future));

    /// <summary>Values of VerbForm.</summary>
    public static FrozenDictionary<string, VerbForm> VerbForms { get; } =
        Table(("VerbForm=Fin", VerbForm.Finite), ("VerbForm=Inf", VerbForm.Infinitive), ("VerbForm=Part", VerbForm.Participle));

    /// <summary>Values of PronType.</summary>
    public static FrozenDictionary<string, PronounType> PronounTypes { get; } = Table(
        ("PronType=Art", PronounType.Article), ("PronType=Prs", PronounType.Personal), ("PronType=Dem", PronounType.Demonstrative),
        ("PronType=Rel", PronounType.Relative), ("PronType=Int", PronounType.Interrogative), ("PronType=Ind", PronounType.Indefinite),
        ("PronType=Neg", PronounType.Negative), ("PronType=Exc", PronounType.Exclamative));

    /// <summary>How many relations there are.</summary>
    public static int RelationCount => Relations.Length;

    /// <summary>The name of a part of speech.</summary>
    public static string NameOf(PartOfSpeech pos) => Parts[(int)pos];

    /// <summary>The name of a relation.</summary>
    public static string NameOf(Relation relation) => Relations[(int)relation];

    /// <summary>The part of speech of this name; <see cref="PartOfSpeech.Other"/> where there is none.</summary>
    public static PartOfSpeech PosOf(string name) => (PartOfSpeech)Math.Max(0, Array.IndexOf(Parts, name));

    /// <summary>The relation of this name, or of its part before the colon.</summary>
    public static Relation RelationOf(string name) =>
        RelationByName.TryGetValue(name, out var exact) ? exact
        : RelationByName.TryGetValue(name.Split(':')[0], out var general) ? general
        : Relation.Dependent;

    /// <summary>The features in the order of the alphabet, as the CoNLL-U format wants them.</summary>
    public static IEnumerable<string> FeaturesOf(Morphology form) => new[]
    {
        form.IsDefinite ? "Definite=Def" : null,
        NameIn(Genders, form.Gender),
        NameIn(Moods, form.Mood),
        NameIn(Numbers, form.Number),
        form.IsOrdinal ? "NumType=Ord" : null,
        form.Person > 0 ? $"Person={form.Person}" : null,
        form.IsNegative ? "Polarity=Neg" : null,
        form.IsPossessive ? "Poss=Yes" : null,
        NameIn(PronounTypes, form.PronounType),
        form.IsReflexive ? "Reflex=Yes" : null,
        NameIn(Tenses, form.Tense),
        NameIn(VerbForms, form.VerbForm),
    }.OfType<string>();

    private static string? NameIn<T>(FrozenDictionary<string, T> names, T value)
        where T : struct, Enum => names.Where(n => EqualityComparer<T>.Default.Equals(n.Value, value)).Select(n => n.Key).FirstOrDefault();

    private static FrozenDictionary<string, T> Table<T>(params (string Name, T Value)[] rows) =>
        rows.ToFrozenDictionary(r => r.Name, r => r.Value, StringComparer.Ordinal);
}
