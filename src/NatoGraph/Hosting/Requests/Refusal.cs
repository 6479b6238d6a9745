using System.Text.Json;
using System.Text.Json.Nodes;

namespace NatoGraph.Hosting.Requests;

/// <summary>Why a request is refused before any GraphQL is looked at, in the form of a GraphQL response.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">For programs.</param>
/// <param name="Message">For people.</param>
internal sealed record Refusal(int Status, string Code, string Message)
{
    private const string ResponseJson = "application/graphql-response+json";

    public static Refusal TooLarge(int limit) =>
        new(StatusCodes.Status413PayloadTooLarge, "REQUEST_TOO_LARGE", $"The body of a request may have up to {limit} bytes.");

    public static Refusal NoJsonType() =>
        new(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "The body of a request must be application/json in UTF-8.");

    public static Refusal MethodUnknown() => new(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "GraphQL requests come as GET or POST.");

    public static Refusal Busy() => new(StatusCodes.Status503ServiceUnavailable, "SERVER_BUSY", "The server has too much to do. Ask again in a moment.");

    public static Refusal BatchTooLarge(int limit) =>
        new(StatusCodes.Status400BadRequest, "BATCH_TOO_LARGE", $"A list of operations may have from 1 to {limit} of them.");

    public static Refusal NoJson() => new(StatusCodes.Status400BadRequest, "BAD_JSON", "The body of the request is no valid JSON.");

    public static Refusal TooManySockets(int limit) =>
        new(StatusCodes.Status503ServiceUnavailable, "TOO_MANY_CONNECTIONS", $"There are {limit} connections already. Connect again in a moment.");

    /// <remarks>Clients of the Apollo protocol know it by its message or code, and send the query with its hash then.</remarks>
    public static Refusal PersistedQueryNotFound() => new(StatusCodes.Status400BadRequest, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");

    public static Refusal PersistedQueryMismatch() =>
        new(StatusCodes.Status400BadRequest, "PERSISTED_QUERY_HASH_MISMATCH", "provided sha does not match query");

    public static Refusal PersistedQueryUnsupported() => new(
        StatusCodes.Status400BadRequest, "PERSISTED_QUERY_NOT_SUPPORTED", "A persisted query needs version 1 and a sha256Hash of 64 hexadecimal digits.");

    public static Refusal TooManyOperations(int limit) =>
        new(StatusCodes.Status429TooManyRequests, "TOO_MANY_OPERATIONS", $"The connection has {limit} operations already. End one before the next.");

    /// <summary>The response's text.</summary>
    public override string ToString() => new JsonObject { ["errors"] = Errors() }.ToJsonString();

    /// <summary>The refusal of one operation of a WebSocket connection (graphql-transport-ws).</summary>
    public byte[] ToMessage(string id) =>
        JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["id"] = id, ["type"] = "error", ["payload"] = Errors() });

    private JsonArray Errors() => [new JsonObject { ["message"] = Message, ["extensions"] = new JsonObject { ["code"] = Code } }];

    /// <summary>Answers with it. A client that takes only plain JSON learns of what is wrong in its query with status 200, as it expects.</summary>
    public Task WriteAsync(HttpContext context)
    {
        var isNewer = context.Request.Headers.Accept.Any(type => type?.Contains(ResponseJson, StringComparison.OrdinalIgnoreCase) == true);
        var isOfTheQuery = this == PersistedQueryNotFound();
        context.Response.StatusCode = isOfTheQuery && !isNewer ? StatusCodes.Status200OK : Status;
        context.Response.ContentType = (isNewer ? ResponseJson : "application/json") + "; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        if (Status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "1";
        }

        if (Status == StatusCodes.Status413PayloadTooLarge && HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            // The rest of the body is not read, so that nothing can follow it on the connection.
            context.Response.Headers.Connection = "close";
        }

        return context.Response.WriteAsync(ToString(), context.RequestAborted);
    }
}
