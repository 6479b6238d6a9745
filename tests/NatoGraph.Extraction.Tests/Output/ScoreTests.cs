using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Output;
using NatoGraph.Testing;
using Xunit.Abstractions;

namespace NatoGraph.Extraction.Tests.Output;

/// <summary>Reads the real articles, compares every quote with its article, and prints the score where python3 is there.</summary>
public class ScoreTests(ITestOutputHelper output)
{
    [RealArticlesFact]
    public void Extract_RealArticles_QuotesExactlyAndScores()
    {
        var extractor = new ClaimExtractor();
        var file = Path.Combine(Path.GetTempPath(), $"natograph-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.jsonl");
        using (var rows = new StreamWriter(file))
        {
            foreach (var article in Articles())
            {
                foreach (var row in ClaimRows.Of(article, extractor.Extract(article, CancellationToken.None)))
                {
                    AssertQuoted(article, row);
                    rows.WriteLine(row);
                }
            }
        }

        foreach (var part in new[] { "develop", "check" })
        {
            output.WriteLine($"{part}\n{Score(file, part)}");
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

    private static string Score(string file, string part)
    {
        var script = Path.GetFullPath("../tools/score_claims.py", TestSettings.Gold!);
        if (!File.Exists(script))
        {
            return "no score: its script is not there";
        }

        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", [script, TestSettings.Gold!, file, "--part", part]) { RedirectStandardOutput = true })!;
            var printed = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            return printed;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return "no score: " + missing.Message;
        }
    }
}
