using Microsoft.Net.Http.Headers;

namespace NatoGraph.Hosting.Requests;

/// <summary>Lets through what may hold a GraphQL request at all: GET, and POST with JSON in UTF-8 (GraphQL over HTTP, Request).</summary>
internal sealed class RequestForm(RequestDelegate next)
{
    private const string Json = "application/json";
    private const string JsonInUtf8 = "application/json; charset=utf-8";

    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            return IsJson(context.Request.ContentType) ? next(context) : Refusal.NoJsonType().WriteAsync(context);
        }

        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            return next(context);
        }

        context.Response.Headers.Allow = "GET, POST";
        return Refusal.MethodUnknown().WriteAsync(context);
    }

    private static bool IsJson(string? contentType) =>
        contentType is Json or JsonInUtf8
        || (MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)));
}
