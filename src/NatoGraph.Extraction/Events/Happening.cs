using System.Collections.Frozen;
using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Events;

/// <summary>Words that tell of an event where they have a date, as <c>Data/*/happenings.tsv</c> has them: "rendre son tablier", "la nomination de".</summary>
/// <param name="Name">What the rule is called.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Places">Where the person or body hangs to whom it happens, as in <see cref="Frames.Structural.StructuralFrame"/>; empty where it doesn't matter.</param>
/// <param name="Nouns">The nouns one of which the words must take; empty where they need none.</param>
/// <param name="Example">A sentence in which it is found.</param>
/// <param name="Counter">A sentence in which it is not.</param>
internal sealed record Happening(string Name, EventKind Kind, ImmutableArray<string> Places, FrozenSet<string> Nouns, string Example, string Counter)
{
    private const string Body = "body";

    private const string Reflexive = "se:";

    private static readonly FrozenDictionary<string, ImmutableArray<Happening>> ByLemma = ReadAll()
        .SelectMany(row => DataFile.List(row.Lemmas).Select(lemma => (Lemma: lemma, row.Happening)))
        .GroupBy(entry => entry.Lemma, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(entry => entry.Happening).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>All of French.</summary>
    public static ImmutableArray<Happening> French { get; } = [.. ByLemma.Values.SelectMany(all => all).Distinct().OrderBy(happening => happening.Name, StringComparer.Ordinal)];

    /// <summary>Whether it happens to a body or state, not to a person.</summary>
    public bool IsOfBodies { get; init; }

    /// <summary>Whether it is told by a noun.</summary>
    public bool IsNoun => Places.Contains("de", StringComparer.Ordinal);

    /// <summary>What a word may tell of.</summary>
    /// <param name="lemma">Its lemma.</param>
    /// <param name="isReflexive">Whether it has "se".</param>
    public static IEnumerable<Happening> Of(string lemma, bool isReflexive) =>
        ByLemma.GetValueOrDefault(lemma, []).Concat(isReflexive ? ByLemma.GetValueOrDefault(Reflexive + lemma, []) : []);

    private static IEnumerable<(string Lemmas, Happening Happening)> ReadAll() => DataFile.Rows("fr/happenings.tsv", 7)
        .Select(row => (row[3], new Happening(row[0], Enum.Parse<EventKind>(row[1]), PlacesOf(row[2]), DataFile.List(row[4]).ToFrozenSet(StringComparer.Ordinal), row[5], row[6])
        {
            IsOfBodies = row[2].StartsWith(Body, StringComparison.Ordinal),
        }));

    private static ImmutableArray<string> PlacesOf(string column) => column switch
    {
        "any" => [],
        Body => ["agent"],
        "body-patient" => ["patient"],
        _ => [.. column.Split(' ')],
    };
}
