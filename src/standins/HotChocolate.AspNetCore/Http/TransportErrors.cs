using System.Net;

namespace HotChocolate.AspNetCore.Http;

/// <summary>The errors of HTTP requests that hold no GraphQL request.</summary>
internal static class TransportErrors
{
    public static TransportException MalformedJson(string reason) =>
        new($"The request is not valid JSON: {reason}", ErrorCodes.Server.SyntaxError, HttpStatusCode.BadRequest);

    public static TransportException Empty() =>
        new("The GraphQL request is empty.", ErrorCodes.Server.UnexpectedRequestParserError, HttpStatusCode.BadRequest);

    public static TransportException Invalid(string reason) =>
        new($"Invalid GraphQL Request. {reason}", ErrorCodes.Server.RequestInvalid, HttpStatusCode.BadRequest);

    public static TransportException QueryMissing() => new(
        "Either the parameter query or the parameter id has to be set.", ErrorCodes.Server.QueryAndIdMissing, HttpStatusCode.BadRequest);

    public static TransportException TooLarge() =>
        new("Max GraphQL request size reached.", ErrorCodes.Server.MaxRequestSize, HttpStatusCode.RequestEntityTooLarge);

    public static TransportException ContentTypeUnknown(string? contentType) => new(
        $"A request's body must be application/json in UTF-8, not `{contentType}`.",
        ErrorCodes.Server.RequestInvalid,
        HttpStatusCode.UnsupportedMediaType);

    public static TransportException MethodUnknown() =>
        new("GraphQL requests come as GET or POST.", ErrorCodes.Server.RequestInvalid, HttpStatusCode.MethodNotAllowed);

    public static TransportException PreflightMissing() =>
        new("GET requests must include the GraphQL-Preflight header.", ErrorCodes.Server.RequestInvalid, HttpStatusCode.BadRequest);

    public static TransportException AcceptUnreadable(string header) => new(
        $"Unable to parse the accept header value `{header}`.", ErrorCodes.Server.InvalidAcceptHeaderValue, HttpStatusCode.BadRequest);

    public static TransportException NotAcceptable() => new(
        "None of the `Accept` header values is supported.", ErrorCodes.Server.NoSupportedAcceptMediaType, HttpStatusCode.NotAcceptable);
}
