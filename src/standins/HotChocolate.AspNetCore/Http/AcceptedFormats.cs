using HotChocolate.Execution;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore.Http;

/// <summary>What a client takes: one format for single responses, and whether it takes streams.</summary>
/// <param name="Single">The format for a single response.</param>
/// <param name="TakesStreams">Whether the client takes server-sent events.</param>
internal sealed record AcceptedFormats(ResponseFormat Single, bool TakesStreams)
{
    private const string ResponseJsonType = "application/graphql-response+json";
    private const string JsonType = "application/json";
    private const string EventStreamType = "text/event-stream";

    /// <summary>JSON alone, with the statuses of GraphQL over HTTP.</summary>
    public static AcceptedFormats ResponseJson { get; } = new(ResponseFormat.ResponseJson, TakesStreams: false);

    private static AcceptedFormats Json { get; } = new(ResponseFormat.Json, TakesStreams: false);

    /// <summary>Which operations have an answer in what the client takes.</summary>
    public GraphQLRequestFlags Flags { get; } =
        TakesStreams ? GraphQLRequestFlags.AllowAll : GraphQLRequestFlags.AllowQuery | GraphQLRequestFlags.AllowMutation;

    /// <summary>What the client prefers of what can be served.</summary>
    /// <param name="accept">The <c>Accept</c> header.</param>
    /// <param name="usual">The format where the client has no wish.</param>
    /// <exception cref="TransportException">Nothing it accepts can be served, or the header cannot be read.</exception>
    public static AcceptedFormats Negotiate(StringValues accept, ResponseFormat usual)
    {
        if (StringValues.IsNullOrEmpty(accept))
        {
            return ReferenceEquals(usual, ResponseFormat.Json) ? Json : ResponseJson;
        }

        if (accept is [JsonType])
        {
            return Json;
        }

        if (!MediaTypeHeaderValue.TryParseStrictList(accept.ToArray()!, out var wishes))
        {
            throw TransportErrors.AcceptUnreadable(accept.ToString());
        }

        return Best([.. wishes.Where(IsServable)], usual) ?? throw TransportErrors.NotAcceptable();
    }

    private static AcceptedFormats? Best(MediaTypeHeaderValue[] wishes, ResponseFormat usual)
    {
        var streams = Array.Exists(wishes, wish => TypeOf(wish) is "*/*" or EventStreamType);
        var single = wishes.Select(wish => (Format: Match(wish, usual), Quality: wish.Quality ?? 1))
            .Where(match => match.Format is not null)
            .OrderByDescending(match => match.Quality).ThenByDescending(match => match.Format == ResponseFormat.ResponseJson)
            .FirstOrDefault().Format ?? (streams ? ResponseFormat.EventStream : null);
        return single is null ? null : new AcceptedFormats(single, streams);
    }

    private static bool IsServable(MediaTypeHeaderValue wish) =>
        wish.Quality is not 0 && (!wish.Charset.HasValue || wish.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static ResponseFormat? Match(MediaTypeHeaderValue wish, ResponseFormat usual) => TypeOf(wish) switch
    {
        "*/*" or "application/*" => usual,
        ResponseJsonType => ResponseFormat.ResponseJson,
        JsonType => ResponseFormat.Json,
        _ => null,
    };

    private static string? TypeOf(MediaTypeHeaderValue wish) => wish.MediaType.Value?.ToLowerInvariant();
}
