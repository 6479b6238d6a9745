using System.Collections.Immutable;

namespace NatoGraph.Extraction.Language;

/// <summary>A role as the language data has it.</summary>
/// <param name="Name">Masculine and singular: "secrétaire général".</param>
/// <param name="Class">What it is a role of.</param>
/// <param name="IsUnique">Whether an organisation has one holder of it at a time.</param>
internal sealed record RoleEntry(string Name, RoleClass Class, bool IsUnique)
{
    /// <summary>The feminine forms, singular.</summary>
    public ImmutableArray<string> Feminines { get; init; } = [];

    /// <summary>Other words for the same role, singular.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The slug of the one organisation or state that has the role.</summary>
    public string? Home { get; init; }

    /// <summary>The nouns, folded, with which the names of bodies that have the role begin: "université" for a rector. Empty: any body.</summary>
    public ImmutableArray<string> Bodies { get; init; } = [];

    /// <summary>The role that these words mean where they are only another way to say it: "président" for the presiding chair.</summary>
    public string Means { get; init; } = Name;

    /// <summary>The nouns of its office: "présidence".</summary>
    public ImmutableArray<string> Offices { get; init; } = [];
}
