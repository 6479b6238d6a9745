using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NatoGraph.Inputs;

/// <summary>The prose of a page: the paragraphs of the element that holds most of it, without menus, forms and side matter.</summary>
internal static class HtmlBody
{
    private const string Furniture =
        "script, style, noscript, template, nav, aside, footer, form, button, iframe, svg, figure, figcaption, dialog, select, "
        + "[role='navigation'], [role='banner'], [role='complementary'], [role='contentinfo'], [aria-hidden='true'], [hidden]";

    private const string Blocks = "h1, h2, h3, h4, p, li, blockquote, pre";

    public static string Read(IHtmlDocument page)
    {
        var root = (IElement?)page.Body?.Clone() ?? page.DocumentElement;
        foreach (var element in root.QuerySelectorAll(Furniture))
        {
            element.Remove();
        }

        var container = root.QuerySelector("[itemprop='articleBody']") ?? Longest(root.QuerySelectorAll("article")) ?? root.QuerySelector("main, [role='main']") ?? Densest(root);
        var blocks = container.QuerySelectorAll(Blocks).Where(b => b.QuerySelector(Blocks) is null).Select(Text).Where(t => t.Length > 0).ToList();
        return string.Join("\n\n", blocks.Count > 0 ? blocks : [.. new[] { Text(container) }.Where(t => t.Length > 0)]);
    }

    private static IElement? Longest(IEnumerable<IElement> elements) => elements.MaxBy(ProseLength);

    // The innermost element that holds more than half of the page's paragraph text.
    private static IElement Densest(IElement root)
    {
        var best = root;
        var half = ProseLength(root) / 2;
        while (half > 0 && best.Children.FirstOrDefault(child => ProseLength(child) > half) is { } inner && inner.QuerySelector("p") is not null)
        {
            best = inner;
        }

        return best;
    }

    private static int ProseLength(IElement element) => element.QuerySelectorAll("p").Sum(p => p.TextContent.Length);

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
