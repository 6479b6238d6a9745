using System.Collections.Frozen;
using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Structural;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Time.Dating;

namespace NatoGraph.Extraction.Events;

/// <summary>Words that tell of an event where they have a date, as <c>Data/*/happenings.tsv</c> has them: "rendre son tablier", "la nomination de".</summary>
/// <param name="Name">What the rule is called.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Act">What the person to whom it happens does with their post, if anything.</param>
/// <param name="Places">Where the person or body hangs to whom it happens, as in <see cref="StructuralFrame"/>; empty where it doesn't matter.</param>
/// <param name="Nouns">The nouns one of which the words must take; empty where they need none.</param>
/// <param name="Example">A sentence in which it is found.</param>
/// <param name="Counter">A sentence in which it is not.</param>
internal sealed record Happening(string Name, EventKind Kind, TenureAct? Act, ImmutableArray<string> Places, FrozenSet<string> Nouns, string Example, string Counter)
{
    /// <summary>How far from a verb the noun may stand that it takes, in words, where the parser hangs it elsewhere.</summary>
    private const int Reach = 7;

    private const string Body = "body";

    private const char Taken = '=';

    private const string Reflexive = "se:";

    private static readonly FrozenDictionary<string, ImmutableArray<Happening>> ByLemma = ReadAll()
        .SelectMany(row => DataFile.List(row.Lemmas).Select(lemma => (Lemma: lemma, row.Happening)))
        .GroupBy(entry => entry.Lemma, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(entry => entry.Happening).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>All of French.</summary>
    public static ImmutableArray<Happening> French { get; } = [.. ByLemma.Values.SelectMany(all => all).Distinct().OrderBy(happening => happening.Name, StringComparer.Ordinal)];

    /// <summary>Whether it happens to a body or state, not to a person.</summary>
    public bool IsOfBodies { get; init; }

    /// <summary>The preposition that the noun must have, empty for an object ("céder la tête", and not "passer dix ans à la tête"), or <see langword="null"/> where any will do.</summary>
    public string? Preposition { get; init; }

    /// <summary>Whether a noun tells of it: "la démission de".</summary>
    public bool IsNoun => Places.Contains("de", StringComparer.Ordinal);

    /// <summary>Whether a verb tells of something by itself, needing no noun.</summary>
    /// <param name="lemma">Its lemma.</param>
    public static bool IsToldBy(string lemma) => Of(lemma, isReflexive: true).Any(happening => happening.Nouns.Count == 0);

    /// <summary>What the words of a sentence tell of, whether or not it has a date, each with those to whom it happens.</summary>
    public static IEnumerable<(Happening Happening, PredicateWord Predicate, ImmutableArray<Argument> Who)> In(SentenceView sentence) =>
        from word in sentence.Tree.Words
        where word.IsVerb || word.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective
        from happening in Of(word.Lemma, word.IsVerb && sentence.Tree.IsReflexive(word))
        where happening.IsNoun ? !word.IsVerb : word.IsVerb || (happening.Places.IsEmpty && !IsName(sentence, word))
        where !(word.IsVerb && sentence.Tree.IsNegated(word))
        let noun = happening.Nouns.Count == 0 ? null : happening.NounOf(sentence.Tree, word)
        where noun is not null || happening.Nouns.Count == 0
        let predicate = new PredicateWord(sentence, sentence.Tree, word, noun)
        let who = predicate.Fillers(happening.Places, happening.IsOfBodies) is { IsEmpty: false } filled ? filled : happening.Others(sentence, predicate)
        where !who.IsEmpty || happening.Places.IsEmpty
        select (happening, predicate, who);

    /// <summary>To whom it may happen where the parser hangs nobody on the words: the person before a set phrase ("rendra son tablier"), or the one whom a date parts from its noun: "la suspension, le 28 février, d'Anne Brun".</summary>
    private ImmutableArray<Argument> Others(SentenceView sentence, PredicateWord predicate)
    {
        var other = IsOfBodies ? null
            : IsNoun ? sentence.Persons.FirstOrDefault(person => person.Range.Start >= predicate.Trigger.End && Patterns.French["event.parted"].IsMatch(sentence.Article.Between(predicate.Trigger.End, person.Range.Start)))
            : Nouns.Count > 0 && Places.Contains("agent", StringComparer.Ordinal) ? sentence.Persons.LastOrDefault(person => person.Range.End <= predicate.Trigger.Start)
            : null;
        return other is null ? [] : [other];
    }

    /// <summary>The noun that the word takes: one that hangs on it, or one right behind it.</summary>
    private Word? NounOf(SentenceStructure structure, Word word)
    {
        bool IsTaken(Word noun) => Nouns.Contains(noun.Lemma) && (Preposition is null || Preposition == (structure.Preposition(noun) ?? ""));
        return structure.Dependents(word).FirstOrDefault(IsTaken)
            ?? structure.Words.FirstOrDefault(other => other.Index > word.Index && other.Index - word.Index <= Reach && IsTaken(other) && (other.IsVerb || structure.ClauseOf(other) == structure.ClauseOf(word)));
    }

    /// <summary>Whether a noun is written like the name of a body: "l'Assemblée", "la Séance".</summary>
    private static bool IsName(SentenceView sentence, Word word) => char.IsUpper(word.Token.Form[0]) && word.Token.Range.Start > sentence.Range.Start;

    private static IEnumerable<Happening> Of(string lemma, bool isReflexive) =>
        ByLemma.GetValueOrDefault(lemma, []).Concat(isReflexive ? ByLemma.GetValueOrDefault(Reflexive + lemma, []) : []);

    private static IEnumerable<(string Lemmas, Happening Happening)> ReadAll() => DataFile.Rows("fr/happenings.tsv", 8)
        .Select(row => (row[4], new Happening(row[0], Enum.Parse<EventKind>(row[1]), Enum.TryParse<TenureAct>(row[2], out var act) ? act : null, PlacesOf(row[3]), DataFile.List(row[5][(row[5].IndexOf(Taken) + 1)..]).ToFrozenSet(StringComparer.Ordinal), row[6], row[7])
        {
            IsOfBodies = row[3].StartsWith(Body, StringComparison.Ordinal),
            Preposition = row[5].IndexOf(Taken) is >= 0 and var end ? row[5][..end] : null,
        }));

    private static ImmutableArray<string> PlacesOf(string column) => column switch
    {
        "any" => [],
        Body => ["agent"],
        "body-patient" => ["patient"],
        _ => [.. column.Split(' ')],
    };
}
