using System.Net;
using System.Text;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Explaining;

namespace NatoGraph.Commands;

/// <summary>How articles were read, as a page to open in a browser. It needs nothing from elsewhere.</summary>
internal static class ExplanationPage
{
    private const string Style = """
        body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
        section>div{margin:1rem 0;padding:.5rem 0;border-top:1px solid #ddd}
        mark{border-radius:3px;padding:0 .15em}
        .Person{background:#cfe8ff}.Post{background:#ffe3b8}.Organisation{background:#d7f5d3}.State{background:#e8ddff}.Reference{background:#f3f3a8}.Place{background:#eee}
        ul{margin:.4rem 0;font-size:.85rem;list-style:none;padding-left:1rem}
        .fired::before{content:"✔ ";color:#1a7f37}.near::before{content:"✘ ";color:#b35900}
        details{font-size:.85rem;padding-left:1rem}pre{overflow-x:auto}
        code{font-size:.95em}.note{color:#555}
        """;

    /// <summary>The page.</summary>
    /// <param name="sections">The sections of its articles.</param>
    public static string Of(IEnumerable<string> sections) => $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>How it was read</title><style>{Style}</style></head>
        <body><p>Marks: <mark class="Person">person</mark> <mark class="Post">post</mark> <mark class="Organisation">organisation</mark> <mark class="State">state</mark> <mark class="Reference">reference</mark>. Hover over one to see what it was taken to mean.</p>
        {string.Join('\n', sections)}
        </body></html>

        """;

    /// <summary>The section of one article.</summary>
    public static string Section(ArticleText article, Explanation explanation)
    {
        var page = new StringBuilder($"<section><h1>{Text(article.Name)}</h1><p class=\"note\">{article.PublishedOn:yyyy-MM-dd}</p>");
        foreach (var sentence in explanation.Sentences)
        {
            page.Append("<div><p>").Append(Marked(article, sentence)).Append("</p><ul>");
            foreach (var mention in sentence.Mentions)
            {
                page.Append($"<li class=\"note\">{Text(mention.Kind)} <b>{Text(mention.Range.Of(article.Text))}</b> = <code>{Text(mention.Key ?? "?")}</code> {Text(mention.Note)}</li>");
            }

            foreach (var frame in sentence.Frames)
            {
                page.Append($"<li class=\"{(frame.Fired ? "fired" : "near")}\"><code>{Text(frame.Rule)}</code> “{Text(frame.Trigger.Of(article.Text))}”: {Text(frame.Outcome)}</li>");
            }

            page.Append($"</ul><details><summary>Structure</summary><pre>{Text(sentence.Tree)}</pre></details></div>");
        }

        return page.Append("</section>").ToString();
    }

    /// <summary>The sentence with its outermost mentions marked.</summary>
    private static string Marked(ArticleText article, ExplainedSentence sentence)
    {
        var marked = new StringBuilder();
        var at = sentence.Range.Start;
        foreach (var mention in sentence.Mentions.OrderBy(mention => mention.Range.Start).ThenByDescending(mention => mention.Range.End).Where(mention => mention.Range.Start >= sentence.Range.Start))
        {
            if (mention.Range.Start >= at)
            {
                marked.Append(Text(article.Text[at..mention.Range.Start]));
                marked.Append($"<mark class=\"{Text(mention.Kind)}\" title=\"{Text(mention.Key ?? "not resolved")}\">{Text(mention.Range.Of(article.Text))}</mark>");
                at = mention.Range.End;
            }
        }

        return marked.Append(Text(article.Text[at..Math.Max(at, sentence.Range.End)])).ToString();
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
