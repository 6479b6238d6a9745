namespace HotChocolate.AspNetCore.Http;

/// <summary>The media types of responses (GraphQL over HTTP, Media Types; GraphQL over SSE, distinct connections mode).</summary>
/// <param name="ContentType">What the <c>Content-Type</c> header says.</param>
internal sealed record ResponseFormat(string ContentType)
{
    /// <summary>The status tells whether the operation ran.</summary>
    public static ResponseFormat ResponseJson { get; } = new("application/graphql-response+json; charset=utf-8");

    /// <summary>For older clients: the status tells only whether the HTTP request was in order.</summary>
    public static ResponseFormat Json { get; } = new("application/json; charset=utf-8");

    /// <summary>Responses as events, for subscriptions.</summary>
    public static ResponseFormat EventStream { get; } = new("text/event-stream; charset=utf-8");
}
