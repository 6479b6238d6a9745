using System.Text;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Benchmarks;

/// <summary>Extraction on one core against one pass over the same texts that only finds their words.</summary>
public static class ExtractionBenchmark
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);

    /// <summary>Measures and prints a row.</summary>
    public static async Task RunAsync(IClaimExtractor extractor, int count, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var articles = GeneratedArticles.Take(count).ToList();
        var megabytes = articles.Sum(a => Encoding.UTF8.GetByteCount(a.Text)) / 1e6;
        var measured = await SideBySide.MeasureAsync("extraction", rounds: 5, count, Extract, Tokenise, WarmUp);
        await output.WriteLineAsync($"| extraction, one core | {measured.Ours:0} articles/s, {measured.Ours * megabytes / count:0.00} MB/s | only tokenising: {measured.Baseline:0} articles/s | {measured.Ratio:0.000} |");

        async Task Extract()
        {
            foreach (var article in articles)
            {
                await extractor.ExtractAsync(article, CancellationToken.None);
            }
        }

        Task Tokenise()
        {
            foreach (var article in articles)
            {
                WordPass.Count(article.Text);
            }

            return Task.CompletedTask;
        }
    }
}
