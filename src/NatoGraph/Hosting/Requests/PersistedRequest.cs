using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace NatoGraph.Hosting.Requests;

/// <summary>A request that names a persisted query, and how its text gets into it.</summary>
/// <param name="Persisted">What it names.</param>
/// <param name="Query">The text that it has all the same.</param>
internal sealed record PersistedRequest(PersistedQuery Persisted, string? Query)
{
    private const string QueryName = "query";
    private const string ExtensionsName = "extensions";

    /// <summary>Reads the body of a POST request.</summary>
    /// <returns><see langword="null"/> where it names none or is no request at all, which is for others to say.</returns>
    public static PersistedRequest? Of(ReadOnlySequence<byte> body)
    {
        if (!body.IsSingleSegment)
        {
            body = new ReadOnlySequence<byte>(body.ToArray());
        }

        // Most requests name none, and are not read twice.
        if (body.FirstSpan.IndexOf("persistedQuery"u8) < 0 || ParseOrNull(body) is not { } json)
        {
            return null;
        }

        using (json)
        {
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty(ExtensionsName, out var extensions)
                && PersistedQuery.Of(extensions) is { } persisted
                    ? new PersistedRequest(persisted, json.RootElement.TryGetProperty(QueryName, out var query) ? PersistedQuery.TextOrNull(query) : null)
                    : null;
        }
    }

    /// <inheritdoc cref="Of(ReadOnlySequence{byte})"/>
    /// <summary>Reads the parameters of a GET request.</summary>
    public static PersistedRequest? Of(IQueryCollection parameters)
    {
        if (ParseOrNull(new ReadOnlySequence<byte>(System.Text.Encoding.UTF8.GetBytes(parameters[ExtensionsName].ToString()))) is not { } json)
        {
            return null;
        }

        using (json)
        {
            return PersistedQuery.Of(json.RootElement) is { } persisted ? new PersistedRequest(persisted, parameters[QueryName]) : null;
        }
    }

    /// <summary>The body with the query's text in it.</summary>
    public static byte[] With(string query, ReadOnlySequence<byte> body)
    {
        var target = new ArrayBufferWriter<byte>();
        using var json = JsonDocument.Parse(body);
        target.Write("{\"query\":"u8);
        target.Write(JsonSerializer.SerializeToUtf8Bytes(query));
        foreach (var property in json.RootElement.EnumerateObject().Where(property => !property.NameEquals(QueryName)))
        {
            // As it came: whether it is in order is for others to say.
            target.Write(",\""u8);
            target.Write(JsonMarshal.GetRawUtf8PropertyName(property));
            target.Write("\":"u8);
            target.Write(JsonMarshal.GetRawUtf8Value(property.Value));
        }

        target.Write("}"u8);
        return target.WrittenSpan.ToArray();
    }

    /// <summary>The parameters with the query's text among them.</summary>
    public static QueryCollection With(string query, IQueryCollection parameters) =>
        new(new Dictionary<string, StringValues>(parameters, StringComparer.OrdinalIgnoreCase) { [QueryName] = query });

    private static JsonDocument? ParseOrNull(ReadOnlySequence<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
