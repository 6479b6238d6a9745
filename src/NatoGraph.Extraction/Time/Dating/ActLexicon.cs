using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Words that tell of taking up, holding or leaving some post, whichever it is, from <c>Data/*/acts.json</c>.</summary>
internal sealed class ActLexicon
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private readonly FrozenDictionary<string, ImmutableArray<ActWords>> byLemma;

    private ActLexicon(ActData data)
    {
        Data = data;
        byLemma = data.Acts.SelectMany(act => act.Lemmas.Select(lemma => (Lemma: lemma, Act: act))).GroupBy(entry => entry.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(entry => entry.Act).ToImmutableArray(), StringComparer.Ordinal);
        Phrases = [.. data.Phrases.Select(phrase => (phrase.Act, new TextPattern(phrase.Pattern)))];
    }

    /// <summary>The words of French.</summary>
    public static ActLexicon French { get; } = Read("fr/acts.json");

    /// <summary>The data, for the test over their examples.</summary>
    public ActData Data { get; }

    /// <summary>Set phrases, of the person beside them.</summary>
    public ImmutableArray<(TenureAct Act, TextPattern Pattern)> Phrases { get; }

    /// <summary>The acts that a lemma may tell of.</summary>
    public ImmutableArray<ActWords> Of(string lemma) => byLemma.GetValueOrDefault(lemma, []);

    private static ActLexicon Read(string name)
    {
        using var stream = typeof(ActLexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its language data '{name}'.");
        return new(JsonSerializer.Deserialize<ActData>(stream, Json)!);
    }
}

/// <summary>The shape of <c>Data/*/acts.json</c>.</summary>
/// <param name="Acts">Words by their lemma.</param>
/// <param name="Phrases">Set phrases.</param>
/// <param name="Terms">Words that tell when somebody's term ends.</param>
internal sealed record ActData(ImmutableArray<ActWords> Acts, ImmutableArray<ActPhrase> Phrases, TermWords Terms);

/// <summary>Nouns of somebody's term, and the verbs that tell of its end: "le mandat d'Anne Brun expire en mai".</summary>
/// <param name="Nouns">The nouns, by lemma.</param>
/// <param name="Verbs">The verbs that have them as subject, by lemma.</param>
/// <param name="Example">A sentence in which one is found.</param>
/// <param name="Counter">A sentence in which none is.</param>
internal sealed record TermWords(ImmutableHashSet<string> Nouns, ImmutableHashSet<string> Verbs, string Example, string Counter);

/// <summary>Words that tell of an act.</summary>
/// <param name="Act">The act.</param>
/// <param name="Person">Where the person hangs, as in <see cref="Frames.Structural.StructuralFrame"/>.</param>
/// <param name="Lemmas">The words.</param>
internal sealed record ActWords(TenureAct Act, ImmutableArray<string> Person, ImmutableArray<string> Lemmas)
{
    /// <summary>What happens where such a word has a date and a person.</summary>
    public EventKind? Event { get; init; }
}

/// <summary>A phrase that tells of an act of the person beside it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Pattern">A regular expression over folded text.</param>
/// <param name="Example">A text in which it is found.</param>
/// <param name="Counter">A text in which it is not.</param>
internal sealed record ActPhrase(TenureAct Act, string Pattern, string Example, string Counter);
