using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore.Tool;

/// <summary>The page that a browser gets: type a query, see the answer. One file, nothing loaded from elsewhere.</summary>
internal static class QueryPage
{
    private const string Resource = "query-page.html";
    private const string Title = "GraphQL";
    private static readonly Lazy<string> Template = new(Read);

    /// <summary>Whether a GET request comes from somebody who opens the address in a browser.</summary>
    public static bool IsAskedFor(HttpRequest request) =>
        !request.Query.ContainsKey("query")
        && request.Headers.Accept.Any(value => value?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);

    public static Task WriteAsync(HttpContext context, GraphQLToolOptions options)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers[HeaderNames.ContentSecurityPolicy] =
            "default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";
        context.Response.Headers.CacheControl = "no-cache";
        var page = Template.Value.Replace("{title}", WebUtility.HtmlEncode(options.Title ?? Title), StringComparison.Ordinal);
        return context.Response.WriteAsync(page, context.RequestAborted);
    }

    private static string Read()
    {
        using var stream = typeof(QueryPage).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
