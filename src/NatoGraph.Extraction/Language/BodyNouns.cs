using System.Collections.Frozen;
using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Extraction.Language;

/// <summary>Which bodies a noun may take up again: <c>Data/fr/body-nouns.tsv</c>.</summary>
internal static class BodyNouns
{
    private static readonly FrozenDictionary<string, Meaning> Nouns = DataFile.Rows("fr/body-nouns.tsv", 3).ToFrozenDictionary(row => Folding.Fold(row[0]), Read, StringComparer.Ordinal);

    /// <summary>Whether a noun, folded, fits a body of a kind whose names, folded, are these.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="kind">The kind of the body.</param>
    /// <param name="names">Its names.</param>
    public static bool Fits(string noun, OrganisationKind kind, IEnumerable<string> names) =>
        Nouns.TryGetValue(noun, out var meaning) && (meaning.Kinds.Contains(kind) || names.Any(name => meaning.Beginnings.Any(beginning => Begins(name, beginning))));

    /// <summary>Whether a name begins with a noun and goes on: "agence" is no name of its own.</summary>
    public static bool Begins(string name, string noun) =>
        name.Length > noun.Length && name[noun.Length] == ' ' && name.StartsWith(noun, StringComparison.Ordinal);

    private static Meaning Read(string[] row) => new(
        [.. DataFile.List(row[1]).Select(kind => Enum.Parse<OrganisationKind>(kind))],
        [.. row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(noun => noun.Replace('_', ' '))]);

    private sealed record Meaning(ImmutableArray<OrganisationKind> Kinds, ImmutableArray<string> Beginnings);
}
