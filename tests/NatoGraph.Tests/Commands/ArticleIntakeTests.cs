using NatoGraph.Commands;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Extraction;
using NatoGraph.Ingestion;
using NatoGraph.Storage.Sqlite;
using NatoGraph.Terminal;

namespace NatoGraph.Tests.Commands;

public sealed class ArticleIntakeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task TakeIn_ArticleThatTheReaderFailsOn_IsToldThoughNobodyAsksForResults()
    {
        folder.Write("a.txt", "Un texte.");
        folder.Write("a.meta.json", """{"publishedOn":"2024-10-01"}""");
        await using var store = new SqliteGraphStore(System.IO.Path.Combine(folder.Path, "test.db"));
        await store.OpenAsync(CancellationToken.None);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var reporter = new Reporter(output, error, TimeProvider.System, isTerminal: false);

        var tally = await new ArticleIntake(new ArticleIngestor(store, new FaultyReader(), TimeProvider.System), reporter)
            .TakeInAsync("Ingesting", [System.IO.Path.Combine(folder.Path, "a.txt")], onResult: null, CancellationToken.None);

        Assert.Equal((0, 1), (tally.Added, tally.Failed));
        Assert.Contains("a.txt", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("can't be taken, and is left out: out of ink", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class FaultyReader : IClaimExtractor
    {
        public ValueTask<ExtractedArticle> ExtractAsync(ArticleText article, CancellationToken cancellationToken) => throw new InvalidOperationException("out of ink");
    }
}
