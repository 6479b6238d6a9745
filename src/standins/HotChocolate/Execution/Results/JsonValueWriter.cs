using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace HotChocolate.Execution;

/// <summary>Writes leaf values, and what scalars and extensions may hold: dictionaries and lists of them.</summary>
internal static class JsonValueWriter
{
    public static void Write(object? value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
            default:
                WriteOther(value, writer);
                break;
        }
    }

    private static void WriteOther(object value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case float number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case IReadOnlyDictionary<string, object?> fields:
                WriteObject(fields, writer);
                break;
            case Path path:
                Write(path.ToList(), writer);
                break;
            case IEnumerable items:
                WriteArray(items, writer);
                break;
            case IFormattable number when value.GetType().IsPrimitive && value is not char:
                writer.WriteRawValue(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteObject(IReadOnlyDictionary<string, object?> fields, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            writer.WritePropertyName(name);
            Write(value, writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(IEnumerable items, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(item, writer);
        }

        writer.WriteEndArray();
    }
}
