using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Output;
using NatoGraph.Testing;
using Xunit.Abstractions;

namespace NatoGraph.Extraction.Tests.Output;

/// <summary>Reads the real articles, compares every quote with its article, and the score with the script's where python3 is there.</summary>
public class ScoreTests(ITestOutputHelper output)
{
    [RealArticlesFact]
    public void Extract_RealArticles_QuotesExactlyAndScoresAsTheScriptDoes()
    {
        var extractor = new ClaimExtractor();
        var extracted = new Dictionary<string, ExtractedArticle>(StringComparer.Ordinal);
        var file = Path.Combine(Path.GetTempPath(), $"natograph-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.jsonl");
        using (var rows = new StreamWriter(file))
        {
            foreach (var article in Articles())
            {
                extracted[article.Name] = extractor.Extract(article, CancellationToken.None);
                foreach (var row in ClaimRows.Of(article, extracted[article.Name]))
                {
                    AssertQuoted(article, row);
                    rows.WriteLine(row);
                }
            }
        }

        foreach (var part in new[] { "develop", "check" })
        {
            AssertScoresAlike(Evaluator.Compare(GoldFolder.Read(TestSettings.Gold!).Part(part), extracted), Script(file, part));
        }

        File.Delete(file);
    }

    private static IEnumerable<ArticleText> Articles() =>
        Directory.EnumerateFiles(TestSettings.Articles!, "*.txt").Order(StringComparer.Ordinal).Select(path =>
        {
            using var meta = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".meta.json")));
            var day = meta.RootElement.GetProperty("publishedOn").GetString()!;
            return new ArticleText(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        });

    private static void AssertQuoted(ArticleText article, string row)
    {
        using var json = JsonDocument.Parse(row);
        if (json.RootElement.TryGetProperty("quote", out var quote))
        {
            Assert.Equal(article.Text[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()], quote.GetProperty("text").GetString());
        }
    }

    private void AssertScoresAlike(Score score, JsonElement[] scripts)
    {
        if (scripts.Length == 0)
        {
            output.WriteLine("not compared: python3 or the script is not there");
            return;
        }

        AssertOne(score.ClaimsAndEvents, script => TallyOf(script.GetProperty("claims and events")));
        AssertOne(score.Entities, script => TallyOf(script.GetProperty("entities")));
        Assert.All(score.Parts, part => AssertOne(part.Value, script => TallyOf(script.GetProperty("parts").GetProperty(part.Key))));
        Assert.All(score.Attributes, share => AssertOne(share.Value, script => ShareOf(script.GetProperty("attributes").GetProperty(share.Key))));

        void AssertOne<T>(T actual, Func<JsonElement, T> expected) => Assert.Contains(actual, scripts.Select(expected));
    }

    private static (int Right, int Of) ShareOf(JsonElement share) => (share.GetProperty("right").GetInt32(), share.GetProperty("of").GetInt32());

    private static Tally TallyOf(JsonElement tally) => new(tally.GetProperty("tp").GetInt32(), tally.GetProperty("fp").GetInt32(), tally.GetProperty("fn").GetInt32());

    /// <summary>
    /// What the script says, under several seeds: where a name may mean two entities of the gold, it takes whichever its sets give first.
    /// </summary>
    private static JsonElement[] Script(string file, string part)
    {
        var script = Path.GetFullPath("../tools/score_claims.py", TestSettings.Gold!);
        try
        {
            return File.Exists(script) ? [.. Enumerable.Range(0, 6).Select(seed => Script(script, file, part, seed))] : [];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return [];
        }
    }

    private static JsonElement Script(string script, string file, string part, int seed)
    {
        var start = new ProcessStartInfo("python3", [script, TestSettings.Gold!, file, "--part", part, "--json"])
        {
            RedirectStandardOutput = true,
            Environment = { ["PYTHONHASHSEED"] = seed.ToString(CultureInfo.InvariantCulture) },
        };
        using var python = Process.Start(start)!;
        var printed = JsonSerializer.Deserialize<JsonElement>(python.StandardOutput.ReadToEnd());
        python.WaitForExit();
        return printed;
    }
}
