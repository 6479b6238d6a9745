using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NatoGraph.Inputs;

/// <summary>What a page says of its article: JSON-LD (schema.org) first, then OpenGraph, then plain meta tags and elements.</summary>
internal static class HtmlMetadata
{
    public static ArticleFields Read(IHtmlDocument page)
    {
        var linked = page.QuerySelectorAll("script[type='application/ld+json']").Select(s => LinkedArticle(s.TextContent)).FirstOrDefault(f => f is not null)
            ?? new ArticleFields();
        return new ArticleFields
        {
            Title = linked.Title ?? Meta(page, "og:title", "twitter:title") ?? Text(page, "h1") ?? Text(page, "title"),
            PublishedOn = linked.PublishedOn
                ?? Meta(page, "article:published_time", "og:article:published_time", "datePublished", "date", "dc.date", "DC.date.issued", "pubdate", "parsely-pub-date")
                ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime"),
            Outlet = linked.Outlet ?? Meta(page, "og:site_name", "application-name", "dc.publisher", "publisher"),
            Url = Web(linked.Url) ?? Web(page.QuerySelector("link[rel='canonical']")?.GetAttribute("href")) ?? Web(Meta(page, "og:url")),
            Language = linked.Language ?? Language(page.DocumentElement.GetAttribute("lang")) ?? Language(Meta(page, "og:locale")),
        };
    }

    private static string? Web(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? url : null;

    private static string? Language(string? tag) => string.IsNullOrWhiteSpace(tag) ? null : tag.Replace('_', '-');

    private static string? Text(IHtmlDocument page, string selector) => Clean(page.QuerySelector(selector)?.TextContent);

    private static string? Meta(IHtmlDocument page, params string[] names) => names
        .Select(name => page.QuerySelectorAll("meta").FirstOrDefault(m => Names(m, name))?.GetAttribute("content"))
        .Select(Clean)
        .FirstOrDefault(content => content is not null);

    private static bool Names(IElement meta, string name) => new[] { "property", "name", "itemprop" }
        .Any(attribute => string.Equals(meta.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase));

    private static string? Clean(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ArticleFields? LinkedArticle(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return FindArticle(document.RootElement) is { } article ? Fields(article) : null;
        }
        catch (JsonException)
        {
            // Pages in the wild hold broken JSON-LD; the other metadata still count.
            return null;
        }
    }

    private static JsonElement? FindArticle(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(FindArticle).FirstOrDefault(e => e is not null),
        JsonValueKind.Object when IsArticle(element) => element,
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => FindArticle(graph),
        _ => null,
    };

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray()] : new[] { type })
            .Any(t => t.ValueKind == JsonValueKind.String && (t.GetString()!.EndsWith("Article", StringComparison.Ordinal) || t.ValueEquals("BlogPosting") || t.ValueEquals("Report")));

    private static ArticleFields Fields(JsonElement article) => new()
    {
        Title = Clean(String(article, "headline")),
        PublishedOn = String(article, "datePublished"),
        Outlet = article.TryGetProperty("publisher", out var publisher) ? Clean(publisher.ValueKind == JsonValueKind.Object ? String(publisher, "name") : null) : null,
        Url = String(article, "url"),
        Language = Language(String(article, "inLanguage")),
    };

    private static string? String(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
