using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Evaluation.References;
using NatoGraph.Testing;

namespace NatoGraph.Extraction.Tests.Evaluation;

/// <summary>Whom pronouns, possessives and descriptions are tied to, against what careful readers marked in <c>references</c>, from which it was learnt.</summary>
public class ReferenceAccuracyTests
{
    private static readonly string Folder = Path.Combine(TestSettings.RepositoryRoot, "tests/NatoGraph.Extraction.Tests/Evaluation");

    [Fact]
    public void Read_MarkedArticles_TiesAsManyWordsToTheirPersonAsBefore() => Check(Path.Combine(Folder, "annotated"), Path.Combine(Folder, "annotated"), 0.70);

    [RealArticlesFact]
    public void Read_MarkedRealArticles_TiesAsManyWordsToTheirPersonAsBefore() => Check(TestSettings.Gold!, TestSettings.Articles!, 0.65);

    private static void Check(string gold, string articles, double floor)
    {
        var all = default(ReferenceTally);
        foreach (var article in GoldFolder.Read(gold).Articles)
        {
            var marks = Path.Combine(Folder, "references", article.Name + ".tsv");
            if (File.Exists(marks))
            {
                var read = ClaimExtractor.Read(Read(Path.Combine(articles, article.Name + ".txt")), CancellationToken.None).Resolved;
                all = ReferenceScore.Of(read, article, ReferenceMark.Read(marks)).Values.Aggregate(all, (sum, tally) => sum + tally);
            }
        }

        Assert.True(all.F1 >= floor, $"F1 {all.F1:0.000}: of {all.Meant}, {all.Right} right, {all.Wrong} wrong, {all.Spurious} of nobody");
    }

    private static ArticleText Read(string path)
    {
        using var meta = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".meta.json")));
        return new ArticleText(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), DateOnly.Parse(meta.RootElement.GetProperty("publishedOn").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
    }
}
