using System.Text.Json;
using HotChocolate.Language;
using NatoGraph.Hosting.Requests;

namespace NatoGraph.Hosting.Sockets;

/// <summary>What a message asks for that begins an operation (graphql-transport-ws, Subscribe).</summary>
internal static class SubscribePayload
{
    /// <summary>Whether it asks for a subscription, which may stay silent for long.</summary>
    public static bool IsSubscription(ReadOnlyMemory<byte> message)
    {
        try
        {
            using var json = JsonDocument.Parse(message);
            return json.RootElement.TryGetProperty("payload", out var payload)
                && payload.ValueKind == JsonValueKind.Object
                && payload.TryGetProperty("query", out var query)
                && PersistedQuery.TextOrNull(query) is { } text
                && IsSubscription(text, payload.TryGetProperty("operationName", out var name) ? PersistedQuery.TextOrNull(name) : null);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsSubscription(string query, string? name)
    {
        // Most operations are none, and are not read twice.
        if (!query.Contains("subscription", StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            return Utf8GraphQLParser.Parse(query).Definitions.OfType<OperationDefinitionNode>()
                .FirstOrDefault(operation => string.IsNullOrEmpty(name) || operation.Name?.Value == name) is { Operation: OperationType.Subscription };
        }
        catch (SyntaxException)
        {
            return false;
        }
    }
}
