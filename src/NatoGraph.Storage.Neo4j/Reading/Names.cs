using System.Collections.Immutable;

namespace NatoGraph.Storage.Neo4j.Reading;

/// <summary>Enum values as parameters.</summary>
internal static class Names
{
    public static List<string>? Of<T>(ImmutableArray<T>? values)
        where T : struct, Enum =>
        values?.Select(value => value.ToString()).ToList();
}
