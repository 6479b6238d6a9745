using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Frames.Structural;

/// <summary>The frames over structure of one language, by the lemma of their predicate.</summary>
internal sealed class StructuralLexicon
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private readonly FrozenDictionary<string, ImmutableArray<(StructuralFrame Frame, Frame Shape)>> byLemma;

    private StructuralLexicon(ImmutableArray<StructuralFrame> frames)
    {
        Nouns = new NounLists(frames.Select(frame => frame.Noun));
        Frames = [.. frames.Select(frame => frame with { NounList = Nouns.NumberOf(frame.Noun) })];
        byLemma = Frames.SelectMany(frame => frame.Lemmas.Select(lemma => (Lemma: lemma, Frame: frame, Shape: frame.AsFrame())))
            .GroupBy(entry => entry.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(entry => (entry.Frame, entry.Shape)).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The frames of French.</summary>
    public static StructuralLexicon French { get; } = new([.. Read("fr/structural-frames.json"), .. Read("fr/moves.json")]);

    /// <summary>All frames.</summary>
    public ImmutableArray<StructuralFrame> Frames { get; }

    /// <summary>The lists of nouns that frames take.</summary>
    public NounLists Nouns { get; }

    /// <summary>The frames whose predicate has a lemma.</summary>
    public ImmutableArray<(StructuralFrame Frame, Frame Shape)> Of(string lemma) => byLemma.GetValueOrDefault(lemma, []);

    private static List<StructuralFrame> Read(string name)
    {
        using var stream = typeof(StructuralLexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its language data '{name}'.");
        return JsonSerializer.Deserialize<ImmutableArray<StructuralFrame>>(stream, Json)!.Select(Expand).ToList();
    }

    private static StructuralFrame Expand(StructuralFrame frame) => frame with
    {
        Lemmas = Expand(frame.Lemmas),
        Noun = Expand(frame.Noun),
        With = Expand(frame.With),
        NounWith = Expand(frame.NounWith),
    };

    /// <summary>"@seat" stands for all words of that list.</summary>
    private static ImmutableArray<string> Expand(ImmutableArray<string> words) =>
        words.Any(word => word.StartsWith('@')) ? [.. words.SelectMany(word => word.StartsWith('@') ? FrameWords.Of(word[1..]) : [word]).Distinct(StringComparer.Ordinal)] : words;
}
