using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Extraction;

/// <summary>A person, organisation or post as one article names it, before it is joined with those of other articles.</summary>
/// <param name="Key">A key that is unique within the article.</param>
/// <param name="Kind"><see cref="NodeKind.Person"/>, <see cref="NodeKind.Organisation"/> or <see cref="NodeKind.Post"/>.</param>
/// <param name="Name">The fullest form of the name; for a post, its label: "secrétaire général de l'OTAN".</param>
/// <param name="Names">Every form in the article, <paramref name="Name"/> included; for a post, every form of the role.</param>
public sealed record ArticleEntity(string Key, NodeKind Kind, string Name, ImmutableArray<string> Names)
{
    /// <summary>What the article itself calls it: <see cref="Name"/> where the article uses that.</summary>
    public string Called { get; init; } = Name;

    /// <summary>The gazetteer's id for it (a slug, <c>otan</c>), where the gazetteer knows it.</summary>
    public string? Known { get; init; }

    /// <summary>For an organisation, what kind of body it is.</summary>
    public OrganisationKind? OrganisationKind { get; init; }

    /// <summary>For a post, its role, masculine and singular: "secrétaire général".</summary>
    public string? Role { get; init; }

    /// <summary>For a post, the key of its organisation.</summary>
    public string? Organisation { get; init; }
}
