using Microsoft.Data.Sqlite;
using NatoGraph.Domain.Extraction;
using NatoGraph.Ingestion;
using NatoGraph.Storage.Sqlite;

namespace NatoGraph.Benchmarks;

/// <summary>Taking articles in, without the reading of texts, against plain inserts of the rows that it leaves behind.</summary>
public static class IngestionBenchmark
{
    /// <summary>Measures and prints a row.</summary>
    public static async Task RunAsync(IClaimExtractor extractor, int count, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var folder = new BenchmarkFolder();
        var read = await RecordedExtractor.RecordAsync(extractor, GeneratedArticles.Take(count));
        var round = 0;
        var filled = "";
        var measured = await SideBySide.MeasureAsync(
            "ingestion",
            rounds: 3,
            count,
            ours: async () => await FillAsync(filled = folder.File($"ours-{++round}.db"), read),
            baseline: async () => await CopyAsync(filled, folder.File($"plain-{round}.db"), count));
        await output.WriteLineAsync($"| ingestion, texts read before | {measured.Ours:0} articles/s | plain inserts of the same rows: {measured.Baseline:0} articles/s | {measured.Ratio:0.00} |");
    }

    private static async Task FillAsync(string path, RecordedExtractor read)
    {
        await using var store = new SqliteGraphStore(path);
        await store.OpenAsync(CancellationToken.None);
        var ingestor = new ArticleIngestor(store, read, TimeProvider.System);
        foreach (var article in read.Articles)
        {
            await ingestor.IngestAsync(article, CancellationToken.None);
        }
    }

    // The same schema, the same rows, as many transactions as there are articles.
    private static async Task CopyAsync(string from, string to, int transactions)
    {
        await using (var store = new SqliteGraphStore(to))
        {
            await store.OpenAsync(CancellationToken.None);
        }

        await using var source = new SqliteConnection($"Data Source={from};Pooling=False");
        await using var target = new SqliteConnection($"Data Source={to};Pooling=False");
        await source.OpenAsync();
        await target.OpenAsync();
        await PlainInserts.CopyAsync(source, target, transactions);
    }
}
