using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Extraction.Language;

/// <summary>An organisation as the gazetteer has it.</summary>
/// <param name="Slug">The stable id: <c>otan</c>.</param>
/// <param name="Name">The name that readers know it by: "OTAN".</param>
/// <param name="Of">What follows a role: "de l'OTAN", "du FMI".</param>
/// <param name="Kind">What kind of body it is.</param>
internal sealed record OrganisationEntry(string Slug, string Name, string Of, OrganisationKind Kind)
{
    /// <summary>Other names: full names, acronyms, English ones.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Words that mean it once it has been named: "Alliance", "organisation".</summary>
    public ImmutableArray<string> Descriptions { get; init; } = [];

    /// <summary>The role of whoever leads it, which "chef", "patron" and "tête" then mean.</summary>
    public string? Head { get; init; }

    /// <summary>The slug of the state or organisation it is part of, where it is part of one.</summary>
    public string? Parent { get; init; }
}
