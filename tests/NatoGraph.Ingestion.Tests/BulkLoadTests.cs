using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Entities;
using NatoGraph.Ingestion.Bulk;
using NatoGraph.Storage;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion.Tests;

public sealed class BulkLoadTests
{
    private const int Articles = 60;

    private static readonly string[] People = ["Mark Rutte", "Jens Stoltenberg", "Anne Martin", "Paul Martin", "Claire Dupont"];
    private static readonly string[] Bodies = ["DANEMARK", "NORVÈGE", "OTAN"];

    [Fact]
    public async Task RunAsync_GeneratedArticles_LeavesWhatARebuildGives()
    {
        await using var store = await TemporaryStore.OpenAsync();
        var claims = await new BulkLoad(store.Store).RunAsync("test", new GeneratedGraph(1).Articles().Take(Articles), CancellationToken.None);

        var loaded = store.Dump();
        await new ArticleIngestor(store.Store, new ScriptedExtractor(), TimeProvider.System).RebuildAsync(CancellationToken.None);
        Assert.Equal(store.Dump(), loaded);
        Assert.Equal((4 * Articles, Articles / 5 * 10), (claims, (await store.Store.GetStatisticsAsync(default)).Nodes[NodeKind.Tenure]));
    }

    [Fact]
    public async Task RunAsync_ArticlesThatLaterOnesReturnTo_LeavesWhatArticleByArticleLeaves()
    {
        await using var bulk = await TemporaryStore.OpenAsync();
        await using var alone = await TemporaryStore.OpenAsync();
        var ingestor = new ArticleIngestor(alone.Store, new ScriptedExtractor(), TimeProvider.System);
        var reports = ingestor.IngestAsync(Enumerable.Range(0, 600).Select(News).ToAsyncEnumerable(), CancellationToken.None);
        Assert.True(await reports.AllAsync(report => report.Result?.Outcome == IngestOutcome.Added));

        var articles = await alone.Store.WriteAsync((log, token) => log.GetLogAsync(null, 1000, token), CancellationToken.None);
        await new BulkLoad(bulk.Store).RunAsync("test", articles, CancellationToken.None);

        Assert.Equal(alone.Dump(), bulk.Dump());
    }

    [Fact]
    public async Task RunAsync_StoppedInTheMiddle_LeavesNothing()
    {
        await using var store = await TemporaryStore.OpenAsync();
        var empty = store.Dump();
        var read = 0;
        var articles = new GeneratedGraph(1).Articles().Take(2000).Select(article => ++read < 3500 ? article : throw new InvalidDataException("No further."));

        await Assert.ThrowsAsync<InvalidDataException>(() => new BulkLoad(store.Store).RunAsync("test", articles, CancellationToken.None));

        Assert.Equal(empty, store.Dump());
        Assert.Equal(4 * Articles, await new BulkLoad(store.Store).RunAsync("test", new GeneratedGraph(1).Articles().Take(Articles), CancellationToken.None));
    }

    [Fact]
    public async Task RunAsync_StoreThatHoldsSomething_IsRefusedAndLeftAsItIs()
    {
        await using var store = await TemporaryStore.OpenAsync();
        await new ArticleIngestor(store.Store, new ScriptedExtractor(), TimeProvider.System).IngestAsync(News(1), CancellationToken.None);
        var before = store.Dump();

        var problem = await Assert.ThrowsAsync<StoreException>(() => new BulkLoad(store.Store).RunAsync("test", new GeneratedGraph(1).Articles().Take(Articles), CancellationToken.None));

        Assert.Equal(StoreProblem.NotEmpty, problem.Problem);
        Assert.Equal(before, store.Dump());
    }

    [Fact]
    public void Articles_TwoRuns_AreTheSame()
    {
        var (one, other) = (new GeneratedGraph(1).Articles().Take(20), new GeneratedGraph(1).Articles().Take(20));

        Assert.Equal(one.SelectMany(article => article.Claims).Select(claim => claim.Id), other.SelectMany(article => article.Claims).Select(claim => claim.Id));
        Assert.Equal(10_000, new GeneratedGraph(1).Count);
    }

    // Posts return after hundreds of other articles, events share months, and some people are named alike.
    private static ArticleText News(int number) => new(
        $"article {number}",
        string.Join('\n',
            $"HoldsPost|{People[number % 5]}|secrétaire général@{Bodies[number % 3]}|{1990 + (number % 30)}|-|Asserted",
            $"MemberOf|{Bodies[number % 2]}|OTAN|{1949 + (number % 4)}|-|Asserted",
            $"Occurred|Summit|{(number % 2 == 0 ? "Vilnius" : "Oslo")}|2023-0{1 + (number % 9)}-11|{People[number % 5]},OTAN|Planned"),
        new DateOnly(2024, 1, 1).AddDays(number % 300),
        $"Titre {number}",
        "Le Journal",
        $"https://journal.example/{number}");
}
