using System.Collections.Frozen;
using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames.Contests;

/// <summary>Words by which a contest shows itself, by kind: <c>Data/fr/contest-words.tsv</c>.</summary>
/// <param name="Kind">What they show.</param>
/// <param name="Lemmas">The words.</param>
/// <param name="Example">A sentence that has one of them.</param>
/// <param name="Counter">A sentence that has none.</param>
internal sealed record ContestWords(string Kind, FrozenSet<string> Lemmas, string Example, string Counter)
{
    private static readonly FrozenDictionary<string, ContestWords> ByKind = DataFile.Rows("fr/contest-words.tsv", 4)
        .Select(row => new ContestWords(row[0], DataFile.List(row[1]).ToFrozenSet(StringComparer.Ordinal), row[2], row[3]))
        .ToFrozenDictionary(words => words.Kind, StringComparer.Ordinal);

    /// <summary>That several may come to hold a post, or that one is sought for it.</summary>
    public static ContestWords Sign => ByKind["sign"];

    /// <summary>That people choose who is to lead a body.</summary>
    public static ContestWords Vote => ByKind["vote"];

    /// <summary>That what stands behind is sought.</summary>
    public static ContestWords Prize => ByKind["prize"];

    /// <summary>That a body gives itself, or seeks, who is to lead it.</summary>
    public static ContestWords Choice => ByKind["choice"];

    /// <summary>That the body behind is led.</summary>
    public static ContestWords Leading => ByKind["leading"];

    /// <summary>That what stands behind is sought, and not yet had.</summary>
    public static ContestWords Aim => ByKind["aim"];

    /// <summary>That what "pour" leads to is sought.</summary>
    public static ContestWords AimFor => ByKind["aim-for"];

    /// <summary>All kinds.</summary>
    public static ImmutableArray<ContestWords> All => ByKind.Values;

    /// <summary>Whether a word is one of them.</summary>
    public bool Has(Word word) => Lemmas.Contains(word.Lemma) || Lemmas.Contains(word.Token.Lower);

    /// <summary>Whether a sentence has one of them.</summary>
    public bool AreIn(SentenceView sentence) => sentence.Tree.Words.Any(Has);
}
