using System.Collections.Frozen;

namespace NatoGraph.Extraction.Language;

/// <summary>A language's patterns of words between and around mentions, by name: <c>patterns.tsv</c>. Each is made when it is first asked for.</summary>
internal sealed class Patterns
{
    private static readonly Lazy<Patterns> LoadedFrench = new(() => new Patterns("fr"));

    private readonly FrozenDictionary<string, Lazy<TextPattern>> byName;

    private Patterns(string language) => byName = DataFile.Rows($"{language}/patterns.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => new Lazy<TextPattern>(() => new TextPattern(row[1])), StringComparer.Ordinal);

    /// <summary>French, read when first asked for.</summary>
    public static Patterns French => LoadedFrench.Value;

    /// <summary>The pattern with this name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public TextPattern this[string name] => byName[name].Value;
}
