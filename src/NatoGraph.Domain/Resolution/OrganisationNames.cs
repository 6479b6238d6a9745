using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Resolution;

/// <summary>Tells the names of organisations that mean one body alone from those that many go by.</summary>
internal static class OrganisationNames
{
    /// <summary>The fullest name, the names of several words, and acronyms; a single word such as "Commission" may mean any of many.</summary>
    public static ImmutableArray<string> FullOf(EntityForm form) => [.. form.Names.Where(name => name == form.Name || IsFull(name))];

    /// <summary>The slugs that tell the organisation: the gazetteer's alone where it knows it, else those of its full names.</summary>
    public static IEnumerable<string> SlugsOf(EntityForm form) => form.Known is { } known
        ? [known]
        : FullOf(form).Select(Slug.Of).Distinct();

    private static bool IsFull(string name) =>
        name.Trim().Contains(' ', StringComparison.Ordinal)
        || (name.Count(char.IsUpper) > 1 && !name.Any(char.IsLower));
}
