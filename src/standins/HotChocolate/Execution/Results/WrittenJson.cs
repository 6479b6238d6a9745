using System.Text.Json;

namespace HotChocolate.Execution;

/// <summary>A part of a response that was written as JSON while it was computed.</summary>
/// <param name="json">What it was written to.</param>
/// <param name="start">Where it starts there.</param>
/// <param name="length">How many bytes it has.</param>
internal sealed class WrittenJson(JsonBuffer json, int start, int length)
{
    /// <summary>The JSON.</summary>
    public ReadOnlySpan<byte> Span => json.Read(start, length);

    /// <summary>What it says, as nested dictionaries and lists.</summary>
    public object? ToValue()
    {
        var reader = new Utf8JsonReader(Span, new JsonReaderOptions { MaxDepth = int.MaxValue });
        return JsonElement.ParseValue(ref reader) is var element ? ValueOf(element) : null;
    }

    private static object? ValueOf(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var fields = new OrderedDictionary<string, object?>();
                foreach (var field in element.EnumerateObject())
                {
                    fields.Add(field.Name, ValueOf(field.Value));
                }

                return fields;
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(ValueOf).ToArray();
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return NumberOf(element);
            case JsonValueKind.Null:
                return null;
            default:
                return element.GetBoolean();
        }
    }

    private static object NumberOf(JsonElement element)
    {
        if (element.TryGetInt32(out var small))
        {
            return small;
        }

        return element.TryGetInt64(out var large) ? large : element.GetDouble();
    }
}
