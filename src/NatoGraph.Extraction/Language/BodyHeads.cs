using System.Collections.Frozen;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Extraction.Language;

/// <summary>What those are called who lead bodies of a kind: <c>Data/fr/body-heads.tsv</c>.</summary>
internal static class BodyHeads
{
    private static readonly FrozenDictionary<string, string> Roles = DataFile.Rows("fr/body-heads.tsv", 2)
        .SelectMany(row => row[1].Split(' ').Select(noun => (Noun: noun.Replace('_', ' '), Role: row[0])))
        .ToFrozenDictionary(row => row.Noun, row => row.Role, StringComparer.Ordinal);

    /// <summary>The role of who leads a body, where the noun with which its name begins tells; parties and companies bear any name, and the noun alone may be one.</summary>
    public static string? Of(string name, OrganisationKind? kind)
    {
        var folded = WithoutOrdinal(Folding.Fold(name));
        var first = folded.IndexOf(' ', StringComparison.Ordinal);
        if (first < 0 || kind is OrganisationKind.Party or OrganisationKind.Company)
        {
            return null;
        }

        var second = folded.IndexOf(' ', first + 1) is > 0 and var next ? next : folded.Length;
        return Roles.GetValueOrDefault(folded[..second]) ?? Roles.GetValueOrDefault(folded[..first]);
    }

    /// <summary>"34e régiment d'infanterie".</summary>
    private static string WithoutOrdinal(string folded) =>
        folded.Length > 0 && char.IsAsciiDigit(folded[0]) && folded.IndexOf(' ', StringComparison.Ordinal) is > 1 and var first ? folded[(first + 1)..] : folded;
}
