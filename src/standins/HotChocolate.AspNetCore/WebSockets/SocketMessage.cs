using System.Text.Json;
using HotChocolate.AspNetCore.Http;

namespace HotChocolate.AspNetCore.WebSockets;

/// <summary>A message of a client (graphql-transport-ws).</summary>
/// <param name="Type">What it is.</param>
/// <param name="Id">Which operation it is about, where it is about one.</param>
/// <param name="Payload">What it carries; it outlives the bytes that it was read from.</param>
internal sealed record SocketMessage(string Type, string? Id, JsonElement? Payload)
{
    /// <summary>Reads a message.</summary>
    /// <returns>The message; or why it is none.</returns>
    public static (SocketMessage? Message, string? Fault) Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var json = RequestParameters.Parse(utf8);
            var message = json.RootElement;
            if (message.ValueKind != JsonValueKind.Object)
            {
                return (null, "The message must be a JSON object.");
            }

            return Text(message, "type") is { } type
                ? (new SocketMessage(type, Text(message, "id"), message.TryGetProperty("payload", out var payload) ? payload.Clone() : null), null)
                : (null, "The message must have a type.");
        }
        catch (TransportException)
        {
            return (null, "The message must be valid JSON.");
        }
    }

    private static string? Text(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? RequestParameters.Decoded(() => value.GetString()!)
            : null;
}
