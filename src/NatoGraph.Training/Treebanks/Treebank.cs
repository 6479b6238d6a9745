using System.Collections.Immutable;

namespace NatoGraph.Training.Treebanks;

/// <summary>Where the parts of the French treebanks lie under their folder.</summary>
internal static class Treebank
{
    /// <summary>What is learnt from.</summary>
    public static ImmutableArray<string> Training { get; } = ["UD_French-GSD/fr_gsd-ud-dev.conllu", "UD_French-Sequoia/fr_sequoia-ud-train.conllu"];

    /// <summary>What tells how long to learn.</summary>
    public static ImmutableArray<string> Tuning { get; } = ["UD_French-Sequoia/fr_sequoia-ud-dev.conllu"];

    /// <summary>What is reported on, and not looked at before.</summary>
    public static ImmutableArray<string> Testing { get; } =
        ["UD_French-GSD/fr_gsd-ud-test.conllu", "UD_French-Sequoia/fr_sequoia-ud-test.conllu", "UD_French-PUD/fr_pud-ud-test.conllu"];

    /// <summary>The sentences of some parts.</summary>
    /// <param name="folder">The folder of the treebanks.</param>
    /// <param name="parts">Which files.</param>
    public static ImmutableArray<TreebankSentence> Read(string folder, params ImmutableArray<string> parts) =>
        [.. parts.SelectMany(part => ConlluReader.Read(File.ReadLines(Path.Combine(folder, part)))).Select(TokenAligner.Align).Where(s => s.Tokens.Length > 0)];
}
