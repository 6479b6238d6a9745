using FsCheck;
using FsCheck.Fluent;

namespace NatoGraph.Ingestion.Tests;

public sealed class IncrementalProjectionTests
{
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(60);

    [Fact]
    public void Ingestion_AnyTextsAndCorrections_LeavesWhatARebuildGives() =>
        Prop.ForAll(GeneratedNews.Arbitrary, news => RebuildChangesNothingAsync(news).GetAwaiter().GetResult()).Check(Some);

    [Fact]
    public void Ingestion_AnyOrder_LeavesWhatTheLastTextsGive() =>
        Prop.ForAll(GeneratedNews.Arbitrary, news => OrderDoesNotCountAsync(news).GetAwaiter().GetResult()).Check(Some);

    private static async Task RebuildChangesNothingAsync(GeneratedNews news)
    {
        await using var store = await TemporaryStore.OpenAsync();
        var ingestor = new ArticleIngestor(store.Store, new ScriptedExtractor(), TimeProvider.System);
        foreach (var step in news.Steps)
        {
            await ingestor.IngestAsync(step, CancellationToken.None);
        }

        var incremental = store.Dump();
        await ingestor.RebuildAsync(CancellationToken.None);
        Assert.Equal(store.Dump(), incremental);
    }

    private static async Task OrderDoesNotCountAsync(GeneratedNews news)
    {
        await using var corrected = await TemporaryStore.OpenAsync();
        await using var direct = await TemporaryStore.OpenAsync();
        var ingestor = new ArticleIngestor(corrected.Store, new ScriptedExtractor(), TimeProvider.System);
        foreach (var step in news.Steps.Concat(news.Steps.Take(1)).Concat(news.Final))
        {
            await ingestor.IngestAsync(step, CancellationToken.None);
        }

        var other = new ArticleIngestor(direct.Store, new ScriptedExtractor(), TimeProvider.System);
        foreach (var step in news.Final.Reverse())
        {
            await other.IngestAsync(step, CancellationToken.None);
        }

        Assert.Equal(direct.Dump(), corrected.Dump());
    }
}
