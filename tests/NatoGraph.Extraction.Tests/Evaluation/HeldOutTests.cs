using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Testing;

namespace NatoGraph.Extraction.Tests.Evaluation;

/// <summary>Articles of other trades, written and annotated for the project, on which no rule was tuned: <c>held-out</c>.</summary>
public class HeldOutTests
{
    private static string Folder => Path.Combine(TestSettings.RepositoryRoot, "tests/NatoGraph.Extraction.Tests/Evaluation/held-out");

    [Fact]
    public void Extract_ArticlesOfOtherTrades_ReachesWhatItDidBefore()
    {
        var extractor = new ClaimExtractor();
        var extracted = Directory.EnumerateFiles(Folder, "*.txt").ToDictionary(
            path => Path.GetFileNameWithoutExtension(path), path => extractor.Extract(Read(path), CancellationToken.None), StringComparer.Ordinal);

        var score = Evaluator.Compare(GoldFolder.Read(Folder), extracted);

        Assert.Equal(5, score.Articles);
        Assert.True(score.ClaimsAndEvents.F1 >= 0.58, $"claims and events: {score.ClaimsAndEvents.F1:0.000}");
        Assert.True(score.Entities.F1 >= 0.88, $"entities: {score.Entities.F1:0.000}");
    }

    private static ArticleText Read(string path)
    {
        using var meta = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".meta.json")));
        return new ArticleText(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), DateOnly.Parse(meta.RootElement.GetProperty("publishedOn").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
    }
}
