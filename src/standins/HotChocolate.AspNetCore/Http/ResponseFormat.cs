using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore.Http;

/// <summary>The media types of responses (GraphQL over HTTP, Media Types).</summary>
/// <param name="ContentType">What the <c>Content-Type</c> header says.</param>
internal sealed record ResponseFormat(string ContentType)
{
    private const string ResponseJsonType = "application/graphql-response+json";
    private const string JsonType = "application/json";

    /// <summary>The status tells whether the operation ran.</summary>
    public static ResponseFormat ResponseJson { get; } = new(ResponseJsonType + "; charset=utf-8");

    /// <summary>For older clients: the status tells only whether the HTTP request was in order.</summary>
    public static ResponseFormat Json { get; } = new(JsonType + "; charset=utf-8");

    /// <summary>What the client prefers of what can be served; without a wish, or with any, the newer type.</summary>
    /// <exception cref="TransportException">Nothing it accepts can be served, or the header cannot be read.</exception>
    public static ResponseFormat Negotiate(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept) || accept is ["*/*"])
        {
            return ResponseJson;
        }

        if (accept is [JsonType])
        {
            return Json;
        }

        if (!MediaTypeHeaderValue.TryParseStrictList(accept.ToArray()!, out var wishes))
        {
            throw TransportErrors.AcceptUnreadable(accept.ToString());
        }

        return wishes.Where(wish => wish.Quality is not 0)
            .Select(wish => (Format: Match(wish), Quality: wish.Quality ?? 1, IsNewer: Match(wish) == ResponseJson))
            .Where(match => match.Format is not null)
            .OrderByDescending(match => match.Quality).ThenByDescending(match => match.IsNewer)
            .FirstOrDefault().Format ?? throw TransportErrors.NotAcceptable();
    }

    private static ResponseFormat? Match(MediaTypeHeaderValue wish)
    {
        if (wish.Charset.HasValue && !wish.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return wish.MediaType.Value?.ToLowerInvariant() switch
        {
            "*/*" or "application/*" or ResponseJsonType => ResponseJson,
            JsonType => Json,
            _ => null,
        };
    }
}
