using System.Text.Json.Nodes;

namespace NatoGraph.Studio;

/// <summary>Answers what browsers ask for at and below the GraphQL address, but for GraphQL itself: the page, its settings, scripts and files.</summary>
internal sealed class StudioMiddleware(RequestDelegate next, StudioPage page, StudioFiles files)
{
    private const string Root = "/graphql";

    /// <summary>The GraphQL address as the browser sees it.</summary>
    public static string RootOf(HttpRequest request) => request.PathBase + Root;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (!reads || !request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase, out var rest))
        {
            return next(context);
        }

        return rest.Value!.Trim('/').Split('/') switch
        {
            [""] when IsBrowser(request) => page.WriteAsync(context, example: null),
            ["bcp-config.json"] => WriteSettingsAsync(context, example: null),
            ["examples", var name] when ExampleQuery.All.TryGetValue(name, out var example) => page.WriteAsync(context, example),
            ["examples", var name, "bcp-config.json"] when ExampleQuery.All.TryGetValue(name, out var example) => WriteSettingsAsync(context, example),
            [var name and ("studio.js" or "plain.js")] => WriteScriptAsync(context, name),
            var names when files.PathOf(string.Join('/', names)) is not null => files.WriteAsync(context, string.Join('/', names)),
            _ => next(context),
        };
    }

    // Whoever sends a query wants its answer, whatever else he accepts.
    private static bool IsBrowser(HttpRequest request) =>
        request.Query.Count == 0 && request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    // What Banana Cake Pop asks for when it starts.
    private static Task WriteSettingsAsync(HttpContext context, ExampleQuery? example)
    {
        var settings = new JsonObject
        {
            ["title"] = "NatoGraph",
            ["useBrowserUrlAsEndpoint"] = true,
            ["endpoint"] = RootOf(context.Request),
            ["graphQLDocument"] = example?.Text,
            ["disableTelemetry"] = true,
        };
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.WriteAsJsonAsync(settings, context.RequestAborted);
    }

    private static Task WriteScriptAsync(HttpContext context, string name)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.WriteAsync(Resource.Text(name), context.RequestAborted);
    }
}
