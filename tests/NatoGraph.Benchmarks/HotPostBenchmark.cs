using System.Diagnostics;
using System.Globalization;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Extraction;
using NatoGraph.Ingestion;
using NatoGraph.Storage.Sqlite;

namespace NatoGraph.Benchmarks;

/// <summary>Thousands of articles that say nearly the same of one post: what an article costs must not grow with how many there are.</summary>
public static class HotPostBenchmark
{
    /// <summary>Takes in ever more articles, each time into a new store, without the reading of texts, and prints a row each.</summary>
    public static async Task RunAsync(IClaimExtractor extractor, int most, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var folder = new BenchmarkFolder();
        var read = await RecordedExtractor.RecordAsync(extractor, Enumerable.Range(0, most).Select(Article));
        foreach (var count in new[] { most / 8, most / 4, most / 2, most })
        {
            await using var store = new SqliteGraphStore(folder.File($"{count}.db"));
            await store.OpenAsync(CancellationToken.None);
            var ingestor = new ArticleIngestor(store, read, TimeProvider.System);
            var began = Stopwatch.GetTimestamp();
            var taken = await ingestor.IngestAsync(read.Articles.Take(count).ToAsyncEnumerable(), CancellationToken.None).CountAsync(report => report.Failure is null);
            await output.WriteLineAsync($"| {taken} articles about one post | {Stopwatch.GetElapsedTime(began).TotalMilliseconds / count:0.00} ms each |");
        }
    }

    private static ArticleText Article(int number) => new(
        string.Create(CultureInfo.InvariantCulture, $"hot-{number}"),
        $"Mark Rutte est secrétaire général de l'OTAN depuis le 1er octobre 2024. Il a succédé à Jens Stoltenberg. Dépêche numéro {number}.",
        new DateOnly(2024, 10, 1).AddDays(number % 300),
        Outlet: $"Journal {number % 20}",
        Url: string.Create(CultureInfo.InvariantCulture, $"https://hot.example/{number}"));
}
