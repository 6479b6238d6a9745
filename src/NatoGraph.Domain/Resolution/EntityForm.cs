using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Resolution;

/// <summary>
/// An entity as articles name it, cut loose from any one article: all that resolution reads. Ten thousand articles that name somebody
/// alike have one form of him, so that the work of resolving grows with the forms and not with the articles. Plain data: it may be
/// kept as JSON.
/// </summary>
/// <param name="Id">Derived from all the rest (SHA-256, the first 32 hexadecimal digits), so that equal forms have equal ids.</param>
/// <param name="Kind"><see cref="NodeKind.Person"/>, <see cref="NodeKind.Organisation"/> or <see cref="NodeKind.Post"/>.</param>
/// <param name="Name">The fullest form of the name; for a post, its label.</param>
/// <param name="Names">Every form of the name in the article (of the role, for a post), in ordinal order without repetition.</param>
/// <param name="Known">The gazetteer's slug, where it knows the entity.</param>
/// <param name="OrganisationKind">For an organisation, what kind of body it is, where known.</param>
/// <param name="Role">For a post, its role.</param>
/// <param name="Organisation">For a post, what tells its organisation, as the same article names it.</param>
/// <param name="Company">
/// For a person, keys of the posts that the article says he holds; with a surname they tell who is meant. A person of whom the article
/// gives neither a full name nor a post has the article's id instead: nothing tells whom it means elsewhere. In ordinal order; empty
/// for all others.
/// </param>
public sealed record EntityForm(
    string Id,
    NodeKind Kind,
    string Name,
    ImmutableArray<string> Names,
    string? Known,
    OrganisationKind? OrganisationKind,
    string? Role,
    EntityForm? Organisation,
    ImmutableArray<string> Company)
{
    /// <summary>Forms are equal when their ids are.</summary>
    public bool Equals(EntityForm? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A form and how many current articles name an entity so.</summary>
/// <param name="Form">The form.</param>
/// <param name="Articles">How many, at least 1. The most used name becomes the entity's.</param>
public readonly record struct SupportedForm(EntityForm Form, int Articles);
