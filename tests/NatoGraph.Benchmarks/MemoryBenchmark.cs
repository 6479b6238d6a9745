using System.Diagnostics;
using NatoGraph.Domain.Extraction;
using NatoGraph.Ingestion;
using NatoGraph.Storage.Sqlite;

namespace NatoGraph.Benchmarks;

/// <summary>How much memory the process takes while generated articles stream into a store.</summary>
public static class MemoryBenchmark
{
    /// <summary>Streams <paramref name="count"/> articles in and tells the working set after each tenth of them.</summary>
    public static async Task RunAsync(IClaimExtractor extractor, int count, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var folder = new BenchmarkFolder();
        await using var store = new SqliteGraphStore(folder.File("memory.db"));
        await store.OpenAsync(CancellationToken.None);
        var ingestor = new ArticleIngestor(store, extractor, TimeProvider.System);
        using var process = Process.GetCurrentProcess();
        var start = Stopwatch.GetTimestamp();
        var done = 0;
        foreach (var article in GeneratedArticles.Take(count))
        {
            await ingestor.IngestAsync(article, CancellationToken.None);
            if (++done % Math.Max(1, count / 10) == 0)
            {
                process.Refresh();
                await output.WriteLineAsync($"  {done,6} articles: working set {process.WorkingSet64 >> 20} MiB, {done / Stopwatch.GetElapsedTime(start).TotalSeconds:0} articles/s so far");
            }
        }

        process.Refresh();
        await output.WriteLineAsync($"| peak memory, {count} articles streamed in | {process.PeakWorkingSet64 >> 20} MiB |");
    }
}
