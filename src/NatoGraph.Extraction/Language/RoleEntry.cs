using System.Collections.Immutable;

namespace NatoGraph.Extraction.Language;

/// <summary>A role as the language data has it.</summary>
/// <param name="Name">Masculine and singular: "secrétaire général".</param>
/// <param name="Class">What it is a role of.</param>
/// <param name="IsUnique">Whether an organisation has one holder of it at a time.</param>
internal sealed record RoleEntry(string Name, RoleClass Class, bool IsUnique)
{
    /// <summary>The feminine, plural and other forms, small letters.</summary>
    public ImmutableArray<string> Forms { get; init; } = [];

    /// <summary>The nouns of its office: "présidence".</summary>
    public ImmutableArray<string> Offices { get; init; } = [];
}
