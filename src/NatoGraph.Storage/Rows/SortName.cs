using NatoGraph.Domain.Entities;

namespace NatoGraph.Storage.Rows;

/// <summary>What lists by name are ordered by: the name without case and accents.</summary>
internal static class SortName
{
    public static string Of(string name) => Slug.Of(name);
}
