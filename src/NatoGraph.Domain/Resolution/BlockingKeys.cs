using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Resolution;

/// <summary>
/// The keys under which forms meet. Every key by which two forms may be joined is here, and every slug for which two entities may
/// compete; posts meet through their organisation, and people through nothing but names, so that no post chains people together.
/// </summary>
internal static class BlockingKeys
{
    public static IEnumerable<string> Of(EntityForm form) => form.Kind switch
    {
        NodeKind.Person => OfPerson(form),
        NodeKind.Post => [$"post/{Slug.Of(form.Name)}", .. form.Organisation is { } organisation ? OfOrganisation(organisation) : []],
        _ => OfOrganisation(form),
    };

    /// <summary>The surnames of a person with each post in common.</summary>
    public static IEnumerable<string> InCompanyOf(EntityForm person) =>
        from surname in PersonNames.SurnamesOf(person)
        from post in person.Company
        select $"person/{surname}@{post}";

    /// <summary>The slugs of a person's full names, or of the gazetteer.</summary>
    public static IEnumerable<string> FullOf(EntityForm person) => person.Known is { } known
        ? [$"person/{known}"]
        : PersonNames.FullOf(person).Select(name => $"person/{Slug.Of(name)}").Distinct();

    public static IEnumerable<string> OfOrganisation(EntityForm organisation) =>
        OrganisationNames.SlugsOf(organisation).Select(slug => $"organisation/{slug}");

    private static IEnumerable<string> OfPerson(EntityForm form)
    {
        var full = FullOf(form).ToImmutableArray();
        var bare = full.IsEmpty && !IsAlone(form) ? [$"person/{Slug.Of(form.Name)}"] : ImmutableArray<string>.Empty;
        return [.. full, .. bare, .. InCompanyOf(form)];
    }

    /// <summary>Whether the form stands for one article's person whom nothing tells.</summary>
    public static bool IsAlone(EntityForm person) => person.Company is [var only] && only.StartsWith("article/", StringComparison.Ordinal);
}
