using AngleSharp.Html.Parser;

namespace NatoGraph.Inputs;

/// <summary>Reads a saved page: what its metadata say, and the article's body without menus.</summary>
internal static class HtmlReader
{
    public static async Task<ArticleInput> ReadAsync(string path, InputLimits limits, CancellationToken cancellationToken)
    {
        var (html, problem) = await FileBytes.ReadTextAsync(path, limits, cancellationToken).ConfigureAwait(false);
        if (html is null)
        {
            return ArticleInput.Bad(path, problem!);
        }

        var page = await new HtmlParser().ParseDocumentAsync(html, cancellationToken).ConfigureAwait(false);
        var fields = HtmlMetadata.Read(page);
        var text = HtmlBody.Read(page);
        return text.Length == 0
            ? ArticleInput.Bad(path, "no article was found in this page. Save its text as NAME.txt instead.")
            : fields.ToInput(path, Path.GetFileNameWithoutExtension(path), text, fallback: null);
    }
}
