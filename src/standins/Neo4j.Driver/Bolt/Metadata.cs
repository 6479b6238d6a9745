namespace Neo4j.Driver.Bolt;

/// <summary>Reads entries of the maps that come with <c>SUCCESS</c>.</summary>
internal static class Metadata
{
    public static T? Get<T>(this IReadOnlyDictionary<string, object?> map, string key) =>
        map.TryGetValue(key, out var value) && value is T typed ? typed : default;

    public static IEnumerable<T> List<T>(this IReadOnlyDictionary<string, object?> map, string key) =>
        map.Get<List<object?>>(key)?.OfType<T>() ?? [];
}
