using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Training.Lexicons;

/// <summary>Reads nouns, adjectives, verbs and adverbs from the Lefff, a lexicon of French: form, category, lemma, features by tabs.</summary>
/// <remarks>Sagot: The Lefff, a freely available and large-coverage morphological and syntactic lexicon for French (LREC 2010).</remarks>
internal static class LefffReader
{
    /// <summary>The entries in the lines of a file.</summary>
    public static ImmutableArray<LexiconEntry> Read(IEnumerable<string> file)
    {
        var rows = file.Select(l => l.Split('\t')).Where(IsWord).ToList();
        var participles = rows.Where(r => r[1] == "v" && r[3] == "Kms").DistinctBy(r => r[2]).ToDictionary(r => r[2], r => r[0], StringComparer.Ordinal);
        return [.. rows.SelectMany(row => TagsOf(row[1], row[3]).Select(tag => new LexiconEntry(Folding.Lower(row[0]), Folding.Lower(LemmaOf(row, participles)), tag)))];
    }

    private static bool IsWord(string[] row) => row is [{ Length: > 0 } form, _, { Length: > 0 }, _] && !form.Contains(' ', StringComparison.Ordinal) && !form.Contains('_', StringComparison.Ordinal);

    /// <summary>The lexicon gives a participle used as an adjective the verb as lemma; treebanks give the adjective.</summary>
    private static string LemmaOf(string[] row, Dictionary<string, string> participles) =>
        row[1] == "adj" && row[3].StartsWith('K') && participles.TryGetValue(row[2], out var adjective) ? adjective : row[2];

    private static IEnumerable<Tag> TagsOf(string category, string features) => category switch
    {
        "v" => Verbs(features, PartOfSpeech.Verb),
        "auxEtre" or "auxAvoir" => Verbs(features, PartOfSpeech.Auxiliary),
        "nc" => Nominals(features, PartOfSpeech.Noun),
        "adj" => Adjectives(features),
        "adv" => [new Tag(PartOfSpeech.Adverb, default)],
        _ => [],
    };

    /// <summary>"PS13s": present indicative and present subjunctive, first and third person, singular.</summary>
    private static IEnumerable<Tag> Verbs(string features, PartOfSpeech pos)
    {
        var moods = features.TakeWhile(char.IsAsciiLetterUpper).ToList();
        var persons = features.Where(char.IsAsciiDigit).Select(p => (byte)(p - '0')).DefaultIfEmpty((byte)0).ToList();
        return moods.SelectMany(_ => persons, (mood, person) => VerbForms(mood, person, GenderOf(features), NumberOf(features)))
            .SelectMany(forms => forms).Distinct().Select(form => new Tag(pos, form));
    }

    private static IEnumerable<Morphology> VerbForms(char mood, byte person, Gender gender, GrammaticalNumber number) => mood switch
    {
        'W' => [new Morphology { VerbForm = VerbForm.Infinitive }],
        'G' => [new Morphology { VerbForm = VerbForm.Participle, Tense = Tense.Present }],
        'K' => Spread(gender, number).Select(form => form with { VerbForm = VerbForm.Participle, Tense = Tense.Past }),
        'P' => [Finite(Mood.Indicative, Tense.Present, person, number)],
        'I' => [Finite(Mood.Indicative, Tense.Imperfect, person, number)],
        'F' => [Finite(Mood.Indicative, Tense.Future, person, number)],
        'J' => [Finite(Mood.Indicative, Tense.Past, person, number)],
        'C' => [Finite(Mood.Conditional, Tense.Present, person, number)],
        'S' => [Finite(Mood.Subjunctive, Tense.Present, person, number)],
        'T' => [Finite(Mood.Subjunctive, Tense.Imperfect, person, number)],
        'Y' => [Finite(Mood.Imperative, Tense.Present, person, number)],
        _ => [],
    };

    private static Morphology Finite(Mood mood, Tense tense, byte person, GrammaticalNumber number) =>
        new() { VerbForm = VerbForm.Finite, Mood = mood, Tense = tense, Person = person, Number = number };

    private static IEnumerable<Tag> Nominals(string features, PartOfSpeech pos) =>
        Spread(GenderOf(features), NumberOf(features)).Select(form => new Tag(pos, form));

    /// <summary>Adjectives that are alike in both genders show none.</summary>
    private static IEnumerable<Tag> Adjectives(string features)
    {
        var gender = GenderOf(features);
        return Spread(gender, NumberOf(features)).Where(form => form.Gender == gender).Append(new Morphology { Gender = gender, Number = NumberOf(features) })
            .Where(form => form.Number != GrammaticalNumber.None).Distinct().Select(form => new Tag(PartOfSpeech.Adjective, form));
    }

    /// <summary>A form that does not show its gender or number can have either.</summary>
    private static IEnumerable<Morphology> Spread(Gender gender, GrammaticalNumber number)
    {
        Gender[] genders = gender == Gender.Unknown ? [Gender.Masculine, Gender.Feminine, Gender.Unknown] : [gender];
        GrammaticalNumber[] numbers = number == GrammaticalNumber.None ? [GrammaticalNumber.Singular, GrammaticalNumber.Plural] : [number];
        return genders.SelectMany(_ => numbers, (g, n) => new Morphology { Gender = g, Number = n });
    }

    private static Gender GenderOf(string features) =>
        features.Contains('m', StringComparison.Ordinal) ? Gender.Masculine : features.Contains('f', StringComparison.Ordinal) ? Gender.Feminine : Gender.Unknown;

    private static GrammaticalNumber NumberOf(string features) =>
        features.Contains('s', StringComparison.Ordinal) ? GrammaticalNumber.Singular : features.Contains('p', StringComparison.Ordinal) ? GrammaticalNumber.Plural : GrammaticalNumber.None;
}
