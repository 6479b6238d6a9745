using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Testing;

namespace NatoGraph.Extraction.Tests.Evaluation;

/// <summary>
/// Articles written and annotated for the project, of many trades and kinds: those that rules were written over and links learnt from
/// (<c>annotated</c>), and those that nobody has looked into, whose score is the honest estimate (<c>held-out</c>).
/// </summary>
public class AnnotatedArticlesTests
{
    [Theory]
    [InlineData("annotated", 461, 0.62, 0.87)]
    [InlineData("held-out", 90, 0.54, 0.85)]
    public void Extract_AnnotatedArticles_ReachesWhatItDidBefore(string name, int articles, double claimsAndEvents, double entities)
    {
        var folder = Path.Combine(TestSettings.RepositoryRoot, "tests/NatoGraph.Extraction.Tests/Evaluation", name);
        var extractor = new ClaimExtractor();
        var extracted = Directory.EnumerateFiles(folder, "*.txt").ToDictionary(
            path => Path.GetFileNameWithoutExtension(path), path => extractor.Extract(Read(path), CancellationToken.None), StringComparer.Ordinal);

        var score = Evaluator.Compare(GoldFolder.Read(folder), extracted);

        Assert.Equal(articles, score.Articles);
        Assert.True(score.ClaimsAndEvents.F1 >= claimsAndEvents, $"claims and events: {score.ClaimsAndEvents.F1:0.000}");
        Assert.True(score.Entities.F1 >= entities, $"entities: {score.Entities.F1:0.000}");
    }

    private static ArticleText Read(string path)
    {
        using var meta = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".meta.json")));
        return new ArticleText(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), DateOnly.Parse(meta.RootElement.GetProperty("publishedOn").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
    }
}
