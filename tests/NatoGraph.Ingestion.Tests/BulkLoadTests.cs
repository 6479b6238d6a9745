using NatoGraph.Domain.Entities;
using NatoGraph.Ingestion.Bulk;

namespace NatoGraph.Ingestion.Tests;

public sealed class BulkLoadTests
{
    private const int Articles = 60;

    [Fact]
    public async Task WriteAsync_GeneratedArticles_LeavesWhatARebuildGives()
    {
        await using var store = await TemporaryStore.OpenAsync();
        var load = new BulkLoad(store.Store);
        foreach (var article in new GeneratedGraph(1).Articles().Take(Articles))
        {
            load.Add(article);
        }

        var claims = await load.WriteAsync(CancellationToken.None);

        var loaded = store.Dump();
        await new ArticleIngestor(store.Store, new ScriptedExtractor(), TimeProvider.System).RebuildAsync(CancellationToken.None);
        Assert.Equal(store.Dump(), loaded);
        Assert.Equal((4 * Articles, Articles / 5 * 10), (claims, (await store.Store.GetStatisticsAsync(default)).Nodes[NodeKind.Tenure]));
    }

    [Fact]
    public void Articles_TwoRuns_AreTheSame()
    {
        var (one, other) = (new GeneratedGraph(1).Articles().Take(20), new GeneratedGraph(1).Articles().Take(20));

        Assert.Equal(one.SelectMany(article => article.Claims).Select(claim => claim.Id), other.SelectMany(article => article.Claims).Select(claim => claim.Id));
        Assert.Equal(10_000, new GeneratedGraph(1).Count);
    }
}
