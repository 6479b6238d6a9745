namespace NatoGraph.Storage.Neo4j.Connections;

/// <summary>Maps as parameters.</summary>
internal static class CypherRow
{
    public static Dictionary<string, object?> Of(params (string Name, object? Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
}
