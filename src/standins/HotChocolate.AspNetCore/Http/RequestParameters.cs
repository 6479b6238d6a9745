using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Http;

/// <summary>The parameters of a GraphQL request (GraphQL over HTTP, Request Parameters).</summary>
internal sealed record RequestParameters(
    string Query,
    string? OperationName,
    IReadOnlyDictionary<string, object?>? Variables,
    IReadOnlyDictionary<string, object?>? Extensions)
{
    /// <summary>JSON as it has to be: with no name twice in one object.</summary>
    public static JsonDocumentOptions StrictJson { get; } = new() { AllowDuplicateProperties = false };

    /// <summary>Reads the body of a POST request.</summary>
    /// <exception cref="TransportException">A parameter is missing or of the wrong kind.</exception>
    public static RequestParameters FromJson(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw TransportErrors.Invalid(
                body.ValueKind == JsonValueKind.Array ? "Batches of requests are not allowed." : "The body must be a JSON object.");
        }

        return new RequestParameters(
            Text(body, "query") is { } query && !string.IsNullOrWhiteSpace(query) ? query : throw TransportErrors.QueryMissing(),
            Text(body, "operationName"),
            Fields(body, "variables"),
            Fields(body, "extensions"));
    }

    /// <summary>Reads the query string of a GET request.</summary>
    /// <exception cref="TransportException">A parameter is missing or of the wrong kind.</exception>
    public static RequestParameters FromQuery(IQueryCollection query) => new(
        query["query"].ToString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw TransportErrors.QueryMissing(),
        query["operationName"],
        ParsedFields(query["variables"], "variables"),
        ParsedFields(query["extensions"], "extensions"));

    /// <exception cref="TransportException">The text is no JSON, or has a name twice in one object.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, StrictJson);
        }
        catch (JsonException exception)
        {
            throw TransportErrors.MalformedJson(exception.Message);
        }
        catch (InvalidOperationException exception)
        {
            // The name of a property holds half of a surrogate pair.
            throw TransportErrors.MalformedJson(exception.Message);
        }
    }

    /// <summary>Reads text that JSON may have escaped to half of a surrogate pair.</summary>
    /// <exception cref="TransportException">It has.</exception>
    public static string Decoded(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            throw TransportErrors.MalformedJson("a string holds half of a surrogate pair.");
        }
    }

    private static string? Text(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? Decoded(() => value.GetString()!) : throw TransportErrors.Invalid($"`{name}` must be a string.");
    }

    private static Dictionary<string, object?>? Fields(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) ? FieldsOf(value, name) : null;

    private static Dictionary<string, object?>? ParsedFields(string? json, string name)
    {
        if (string.IsNullOrEmpty(json))
        {
            return null;
        }

        using var document = Parse(System.Text.Encoding.UTF8.GetBytes(json));
        return FieldsOf(document.RootElement.Clone(), name);
    }

    private static Dictionary<string, object?>? FieldsOf(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(field => Decoded(() => field.Name), field => (object?)field.Value, StringComparer.Ordinal),
        _ => throw TransportErrors.Invalid($"`{name}` must be an object."),
    };
}
