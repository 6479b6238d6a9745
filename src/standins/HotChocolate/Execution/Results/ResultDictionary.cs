using System.Text.Json;

namespace HotChocolate.Execution;

/// <summary>Responses as nested dictionaries and lists, for callers inside the process.</summary>
internal static class ResultDictionary
{
    /// <summary>The data of a response, from its JSON.</summary>
    public static IReadOnlyDictionary<string, object?> Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        return FieldsOf(JsonElement.ParseValue(ref reader));
    }

    public static IReadOnlyDictionary<string, object?> Of(IError error)
    {
        var entries = new OrderedDictionary<string, object?> { ["message"] = error.Message };
        if (error.Locations is { Count: > 0 } locations)
        {
            entries.Add("locations", locations
                .Select(place => new Dictionary<string, object?> { ["line"] = place.Line, ["column"] = place.Column })
                .ToArray());
        }

        if (error.Path is not null)
        {
            entries.Add("path", error.Path.ToList());
        }

        if (error.Extensions is { Count: > 0 })
        {
            entries.Add("extensions", error.Extensions);
        }

        return entries;
    }

    private static OrderedDictionary<string, object?> FieldsOf(JsonElement element)
    {
        var fields = new OrderedDictionary<string, object?>();
        foreach (var field in element.EnumerateObject())
        {
            fields.Add(field.Name, ValueOf(field.Value));
        }

        return fields;
    }

    private static object? ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => FieldsOf(element),
        JsonValueKind.Array => element.EnumerateArray().Select(ValueOf).ToArray(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => NumberOf(element),
        JsonValueKind.Null => null,
        _ => element.GetBoolean(),
    };

    private static object NumberOf(JsonElement element)
    {
        if (element.TryGetInt32(out var small))
        {
            return small;
        }

        return element.TryGetInt64(out var large) ? large : element.GetDouble();
    }
}
