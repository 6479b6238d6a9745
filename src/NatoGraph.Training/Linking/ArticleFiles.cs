using System.Globalization;
using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction;
using NatoGraph.Extraction.Frames;

namespace NatoGraph.Training.Linking;

/// <summary>Reads articles that have their fields in a file beside them.</summary>
internal static class ArticleFiles
{
    /// <summary>The article whose text is in a file.</summary>
    public static ArticleText Read(string path)
    {
        using var meta = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".meta.json")));
        var day = DateOnly.ParseExact(meta.RootElement.GetProperty("publishedOn").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new ArticleText(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), day);
    }

    /// <summary>What the frames say of the article whose text is in a file.</summary>
    public static FrameReading ReadFrames(string path)
    {
        var article = Read(path);
        return ClaimFinder.Read(ClaimExtractor.Read(article, CancellationToken.None).Resolved, article.PublishedOn, trace: null);
    }
}
