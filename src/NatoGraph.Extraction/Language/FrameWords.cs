using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NatoGraph.Extraction.Language;

/// <summary>Short lists of words that frames and links ask: <c>Data/fr/frame-words.tsv</c>.</summary>
internal static class FrameWords
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByName = DataFile.Rows("fr/frame-words.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => DataFile.List(row[1]).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The words of a list, in the order of the file.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    public static ImmutableArray<string> Of(string list) => ByName[list];

    /// <summary>Whether there is a list.</summary>
    public static bool Lists(string list) => ByName.ContainsKey(list);

    /// <summary>Whether a list has a word.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    public static bool Has(string list, string word) => ByName[list].Contains(word);
}
