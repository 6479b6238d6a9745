using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Storage.Documents;

/// <summary>JSON in and out of columns, and lists of keys for <c>json_each</c>, which knows no limit of bound variables.</summary>
internal static class Json
{
    public static GraphDocuments Types => GraphDocuments.Compact;

    public static string Of<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);

    public static T Read<T>(string json, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(json, type) ?? throw new JsonException("A document is expected, not null.");

    public static T Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(json, type) ?? throw new JsonException("A document is expected, not null.");

    public static string Keys(IEnumerable<string> keys) => Of(keys, Types.IEnumerableString);

    public static string Keys(IEnumerable<NodeId> ids) => Keys(ids.Select(id => id.ToString()));

    public static string? Names<T>(ImmutableArray<T>? values)
        where T : struct, Enum =>
        values is null ? null : Keys(values.Value.Select(value => value.ToString()));
}
