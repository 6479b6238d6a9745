using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NatoGraph.Extraction.Language;

/// <summary>What lemmas say about who holds a post: <c>Data/*/link-classes.tsv</c>.</summary>
internal static class LinkClasses
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByLemma = DataFile.Rows("fr/link-classes.tsv", 2)
        .SelectMany(row => DataFile.List(row[1]).Distinct().Select(lemma => (Lemma: lemma, Class: row[0])))
        .GroupBy(entry => entry.Lemma, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(entry => entry.Class).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The classes that a lemma is in, in the order of the file.</summary>
    public static ImmutableArray<string> Of(string lemma) => ByLemma.GetValueOrDefault(lemma, []);

    /// <summary>Whether a lemma is in one of the classes that a list of <c>Data/*/frame-words.tsv</c> names.</summary>
    public static bool IsAny(string list, string lemma) => Of(lemma).Any(one => FrameWords.Has(list, one));
}
