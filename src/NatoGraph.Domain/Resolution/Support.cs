using System.Collections.Immutable;

namespace NatoGraph.Domain.Resolution;

/// <summary>Chooses among what forms say, by how many articles say so.</summary>
internal static class Support
{
    /// <summary>What most articles say; among equals the first in ordinal order. <see langword="null"/> where none says anything.</summary>
    public static string? Most(IEnumerable<SupportedForm> forms, Func<EntityForm, IEnumerable<string?>> valuesOf) => forms
        .SelectMany(form => valuesOf(form.Form).Select(value => (Value: value, form.Articles)))
        .Where(said => said.Value is not null)
        .GroupBy(said => said.Value!, said => said.Articles, StringComparer.Ordinal)
        .OrderByDescending(said => said.Sum())
        .ThenBy(said => said.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    /// <summary>All names, in ordinal order without repetition.</summary>
    public static ImmutableArray<string> Names(IEnumerable<SupportedForm> forms, string name) =>
        [.. forms.SelectMany(form => form.Form.Names).Append(name).Distinct().Order(StringComparer.Ordinal)];

    public static int Articles(IEnumerable<SupportedForm> forms) => forms.Sum(form => form.Articles);
}
