using System.Text.Json;

namespace HotChocolate.AspNetCore.Http;

/// <summary>Reads the body of a POST request in one pass, where it has nothing but the parameters, each once and of the right kind.</summary>
/// <remarks>Whatever else comes is left to <see cref="RequestParameters"/>, which knows what to say about it.</remarks>
internal static class PlainRequest
{
    /// <returns><see langword="null"/> where the body is something else.</returns>
    public static RequestParameters? TryRead(ReadOnlySpan<byte> body)
    {
        try
        {
            return Read(body);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // Text holds half of a surrogate pair, or is no UTF-8.
            return null;
        }
    }

    private static RequestParameters? Read(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        var found = new RequestParameters("", null, null, null);
        var seen = Parameter.None;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var parameter = Named(ref reader);
            if (parameter == Parameter.None || seen.HasFlag(parameter) || !reader.Read() || !IsFitting(reader.TokenType, parameter))
            {
                return null;
            }

            seen |= parameter;
            found = parameter switch
            {
                Parameter.Query => found with { Query = reader.GetString()! },
                Parameter.OperationName => found with { OperationName = reader.GetString() },
                Parameter.Variables => found with { Variables = Fields(ref reader, body) },
                _ => found with { Extensions = Fields(ref reader, body) },
            };
        }

        return !reader.Read() && !string.IsNullOrWhiteSpace(found.Query) ? found : null;
    }

    private static Parameter Named(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            return Parameter.Query;
        }

        if (reader.ValueTextEquals("variables"u8))
        {
            return Parameter.Variables;
        }

        if (reader.ValueTextEquals("operationName"u8))
        {
            return Parameter.OperationName;
        }

        return reader.ValueTextEquals("extensions"u8) ? Parameter.Extensions : Parameter.None;
    }

    private static bool IsFitting(JsonTokenType token, Parameter parameter) => parameter switch
    {
        Parameter.Query => token is JsonTokenType.String,
        Parameter.OperationName => token is JsonTokenType.String or JsonTokenType.Null,
        _ => token is JsonTokenType.StartObject or JsonTokenType.Null,
    };

    private static Dictionary<string, object?>? Fields(ref Utf8JsonReader reader, ReadOnlySpan<byte> body)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        var fields = JsonElement.Parse(body[start..(int)reader.BytesConsumed], RequestParameters.StrictJson);
        return fields.EnumerateObject().ToDictionary(field => field.Name, field => (object?)field.Value, StringComparer.Ordinal);
    }

    [Flags]
    private enum Parameter
    {
        None = 0,
        Query = 1,
        OperationName = 2,
        Variables = 4,
        Extensions = 8,
    }
}
