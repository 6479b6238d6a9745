using System.Globalization;
using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Events.Judging;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Contests.Judging;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Testing;

namespace NatoGraph.Extraction.Tests.Frames;

/// <summary>The precision of every rule is what the annotated articles show. NATOGRAPH_UPDATE_RULES=1 writes the file anew.</summary>
public class RulePrecisionTests
{
    private const int Enough = 8;
    private const double Tolerance = 0.2;

    private static string DataFile => Path.Combine(TestSettings.RepositoryRoot, "src/NatoGraph.Extraction/Data/fr/rules.tsv");

    [RealArticlesFact]
    public void Precision_OfRulesSeenOften_IsAsMeasured()
    {
        var measured = Measure();
        if (Environment.GetEnvironmentVariable("NATOGRAPH_UPDATE_RULES") == "1")
        {
            File.WriteAllLines(DataFile,
            [
                "# How often each rule was right on annotated articles. A test compares it and, asked to, writes it anew (RulePrecisionTests).",
                "# rule\tright\tof",
                .. measured.Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Key}\t{rule.Value.Right}\t{rule.Value.Of}")),
            ]);
        }

        Assert.All(measured.Where(rule => rule.Value.Of >= Enough), rule =>
            Assert.InRange(RulePrecision.French.Of(rule.Key), RulePrecision.Share(rule.Value.Right, rule.Value.Of) - Tolerance, RulePrecision.Share(rule.Value.Right, rule.Value.Of) + Tolerance));
    }

    [Fact]
    public void Precision_OfARuleNeverSeen_IsThatOfAnUnseenRule() => Assert.Equal(0.6, RulePrecision.French.Of("fr.no-such-rule/1"));

    [Theory]
    [InlineData(0, 0, 0.6)]
    [InlineData(16, 16, 0.92)]
    [InlineData(0, 16, 0.12)]
    public void Share_OfACount_IsDrawnToTheMeanWhereItIsSmall(int right, int of, double share) => Assert.Equal(share, RulePrecision.Share(right, of));

    /// <summary>Links and events at dates are measured where they are learnt: on these articles they would look better than they are.</summary>
    private static Dictionary<string, (int Right, int Of)> Measure()
    {
        var extractor = new ClaimExtractor();
        var extracted = Directory.EnumerateFiles(TestSettings.Articles!, "*.txt")
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => extractor.Extract(Read(path), CancellationToken.None), StringComparer.Ordinal);
        return Evaluator.Compare(GoldFolder.Read(TestSettings.Gold!).Part("develop"), extracted).Rules
            .Where(rule => !LinkRules.IsLink(rule.Key) && rule.Key is not (EventJudge.Rule or ContenderJudge.Rule)).ToDictionary(rule => rule.Key, rule => rule.Value, StringComparer.Ordinal);
    }

    private static ArticleText Read(string path)
    {
        using var meta = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".meta.json")));
        var day = meta.RootElement.GetProperty("publishedOn").GetString()!;
        return new ArticleText(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
