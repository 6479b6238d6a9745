using System.Net;
using System.Text.Json;

namespace NatoGraph.Studio;

/// <summary>The page that a browser gets: Banana Cake Pop where its files are there, and otherwise a plain one that says how to get it.</summary>
internal sealed class StudioPage(StudioFiles files)
{
    private const string Manifest = "asset-manifest.json";
    private const string CommonPolicy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; ";

    private const string PlainPolicy = CommonPolicy + "script-src 'self'; style-src 'unsafe-inline'";

    // It checks its settings with a validator that compiles itself, and its editor works in threads of its own.
    private const string StudioPolicy = CommonPolicy
        + "script-src 'self' 'unsafe-eval'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

    private readonly Lazy<string[]> entries = new(() => ReadEntries(files));

    private bool IsInstalled => files.PathOf(Manifest) is not null;

    /// <summary>Answers with the page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="example">What it opens with, if anything.</param>
    public Task WriteAsync(HttpContext context, ExampleQuery? example)
    {
        var root = WebUtility.HtmlEncode(StudioMiddleware.RootOf(context.Request));
        var headers = context.Response.Headers;
        headers.ContentType = "text/html; charset=utf-8";
        headers.ContentSecurityPolicy = IsInstalled ? StudioPolicy : PlainPolicy;
        headers.CacheControl = "no-cache";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return context.Response.WriteAsync(IsInstalled ? StudioHtml(root) : PlainHtml(root, example), context.RequestAborted);
    }

    private static string[] ReadEntries(StudioFiles files)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(files.PathOf(Manifest)!));
        return [.. manifest.RootElement.GetProperty("entrypoints").EnumerateArray().Select(entry => entry.GetString()!)];
    }

    private static string PlainHtml(string root, ExampleQuery? example) => Resource.Text("plain.html")
        .Replace("{root}", root, StringComparison.Ordinal)
        .Replace("{examples}", ExampleList(root), StringComparison.Ordinal)
        .Replace("{query}", WebUtility.HtmlEncode(example?.Text ?? "{\n  __typename\n}\n"), StringComparison.Ordinal);

    private static string ExampleList(string root) => string.Concat(ExampleQuery.All.Values.Select(example =>
        $"<li><a href=\"{root}/examples/{WebUtility.HtmlEncode(example.Name)}\">{WebUtility.HtmlEncode(example.Title)}</a></li>"));

    private static string Element(string root, string entry) => entry.EndsWith(".css", StringComparison.Ordinal)
        ? $"<link rel=\"stylesheet\" href=\"{root}/{entry}\">"
        : $"<script defer src=\"{root}/{entry}\"></script>";

    private string StudioHtml(string root) => Resource.Text("studio.html")
        .Replace("{root}", root, StringComparison.Ordinal)
        .Replace("{entries}", string.Join("\n  ", entries.Value.Select(entry => Element(root, entry))), StringComparison.Ordinal)
        .Replace("{examples}", ExampleList(root), StringComparison.Ordinal);
}
