using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Entities;
using NatoGraph.Storage;
using NatoGraph.Storage.Neo4j;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Writing;
using NatoGraph.Testing;

namespace NatoGraph.Ingestion.Tests;

/// <summary>The database's server dies in the middle, and comes back.</summary>
public sealed class KilledServerTests(KilledServerTests.Fixture fixture) : IClassFixture<KilledServerTests.Fixture>
{
    private const int Articles = ArticleIngestor.BatchSize + 20;

    private static readonly string[] People = ["Mark Rutte", "Jens Stoltenberg", "Mette Frederiksen", "Anna Lindh"];

    [OwnNeo4jFact]
    public async Task IngestAsync_ServerKilledAndRestarted_LosesNothingAndTakesNothingTwice()
    {
        var server = fixture.Server!;
        await server.EmptyAsync();
        await using var store = await OpenAsync(server);
        var reports = new List<IngestReport>();
        var returns = Task.CompletedTask;
        await foreach (var report in new ArticleIngestor(store, new ScriptedExtractor(), TimeProvider.System).IngestAsync(News(), CancellationToken.None))
        {
            reports.Add(report);
            if (reports.Count == Articles / 3)
            {
                await server.KillAsync();
                await AssertSaysSoAsync(store);
                returns = server.RestartAsync();
            }
        }

        await returns;
        Assert.All(reports, report => Assert.Equal(IngestOutcome.Added, report.Result?.Outcome));
        await AssertSameAsOnSqliteAsync(store);
    }

    [OwnNeo4jFact]
    public async Task WriteAsync_ServerGoneForGood_ReportsItAndGoesOnWhenItReturns()
    {
        var server = fixture.Server!;
        await server.EmptyAsync();
        await using var store = await OpenAsync(server, TimeSpan.FromSeconds(1));
        var ingestor = new ArticleIngestor(store, new ScriptedExtractor(), TimeProvider.System);
        await ingestor.IngestAsync(Article(Articles + 1), CancellationToken.None);
        await server.KillAsync();

        var problem = await Assert.ThrowsAsync<StoreException>(() => ingestor.IngestAsync(Article(Articles + 2), CancellationToken.None));
        await server.RestartAsync();
        var again = await ingestor.IngestAsync(Article(Articles + 2), CancellationToken.None);

        Assert.Equal(StoreProblem.Unreachable, problem.Problem);
        Assert.Equal(IngestOutcome.Added, again.Outcome);
        Assert.Equal(2, (await store.GetArticlesAsync([ArticleIdentity.IdOf(Article(Articles + 1)), again.Article], CancellationToken.None)).Count);
    }

    [OwnNeo4jFact]
    public async Task WriteAsync_ServerKilledInTheMiddleOfATransaction_WritesItOnceWhenItReturns()
    {
        var server = fixture.Server!;
        await server.EmptyAsync();
        await using var store = await OpenAsync(server);
        var (one, other) = await LoggedAsync();
        var (tries, returns) = (0, Task.CompletedTask);

        await store.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.AppendAsync(one, token);
                if (++tries == 1)
                {
                    await server.KillAsync();
                    returns = server.RestartAsync();
                }

                return await transaction.AppendAsync(other, token);
            },
            CancellationToken.None);
        await returns;

        Assert.True(tries > 1);
        Assert.Equal([1, 2, 3, 4], (await ClaimsAsync(store)).Select(claim => claim.Sequence));
        Assert.Equal(2, (await store.GetStatisticsAsync(default)).Nodes[NodeKind.Article]);
    }

    [OwnNeo4jFact]
    public async Task WriteAsync_ServerKilledInTheMiddleOfATransactionForGood_ReportsItAndLeavesNothing()
    {
        var server = fixture.Server!;
        await server.EmptyAsync();
        await using var store = await OpenAsync(server, TimeSpan.FromSeconds(1));
        var (one, other) = await LoggedAsync();

        var problem = await Assert.ThrowsAsync<StoreException>(() => store.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.AppendAsync(one, token);
                await server.KillAsync();
                return await transaction.AppendAsync(other, token);
            },
            CancellationToken.None));
        await server.RestartAsync();

        Assert.Equal(StoreProblem.Unreachable, problem.Problem);
        Assert.All((await store.GetStatisticsAsync(default)).Nodes, count => Assert.Equal(0, count.Value));
        Assert.Empty(await store.WriteAsync((transaction, token) => transaction.GetLogAsync(null, 10, token), CancellationToken.None));
    }

    // Two articles as a log has them, of two claims each.
    private static async Task<(LoggedArticle One, LoggedArticle Other)> LoggedAsync()
    {
        await using var file = await TemporaryStore.OpenAsync();
        await new ArticleIngestor(file.Store, new ScriptedExtractor(), TimeProvider.System).IngestAsync([Article(1), Article(2)], CancellationToken.None);
        var log = await file.Store.WriteAsync((transaction, token) => transaction.GetLogAsync(null, 2, token), CancellationToken.None);
        return (log[0], log[1]);
    }

    private static async Task<Neo4jGraphStore> OpenAsync(OwnNeo4jServer server, TimeSpan? retryTime = null)
    {
        Assert.True(Neo4jAddress.TryParse(server.Address, out var address, out _));
        var store = new Neo4jGraphStore(address, new Neo4jStoreOptions { Password = OwnNeo4jServer.Password, RetryTime = retryTime ?? TimeSpan.FromMinutes(2) });
        await store.OpenAsync(CancellationToken.None);
        return store;
    }

    private static async Task AssertSaysSoAsync(Neo4jGraphStore store)
    {
        var read = await Assert.ThrowsAsync<StoreException>(() => store.GetStatisticsAsync(CancellationToken.None));
        var check = await Assert.ThrowsAsync<StoreException>(() => store.CheckAsync(CancellationToken.None));
        Assert.Equal((StoreProblem.Unreachable, StoreProblem.Unreachable), (read.Problem, check.Problem));
    }

    private static async Task AssertSameAsOnSqliteAsync(Neo4jGraphStore store)
    {
        await using var file = await TemporaryStore.OpenAsync();
        var ingestor = new ArticleIngestor(file.Store, new ScriptedExtractor(), TimeProvider.System);
        await foreach (var article in News())
        {
            await ingestor.IngestAsync(article, CancellationToken.None);
        }

        Assert.Equal(await ClaimsAsync(file.Store), await ClaimsAsync(store));
        Assert.Equal((await file.Store.GetStatisticsAsync(default)).Nodes, (await store.GetStatisticsAsync(default)).Nodes);
    }

    // The places in the log tell that nothing was taken twice.
    private static async Task<IEnumerable<(NodeId Id, long Sequence)>> ClaimsAsync(IGraphStore store)
    {
        var page = await store.FindClaimsAsync(new ClaimFilter(), new Order(OrderField.Published), default, default);
        var claims = await store.GetClaimsAsync([.. page.Edges.Select(edge => edge.Node)], default);
        return claims.Values.Select(claim => (claim.Resolved.Claim.Id, claim.Sequence)).OrderBy(claim => claim.Sequence);
    }

    private static async IAsyncEnumerable<ArticleText> News()
    {
        for (var number = 1; number <= Articles; number++)
        {
            yield return Article(number);
            await Task.Yield();
        }
    }

    private static ArticleText Article(int number) => new(
        $"article {number}",
        $"HoldsPost|{People[number % 4]}|secrétaire général@OTAN|{2000 + (number % 20)}|-|Asserted\nMemberOf|DANEMARK|OTAN|1949|-|Asserted",
        new DateOnly(2024, 1, 1).AddDays(number),
        $"Titre {number}",
        "Le Journal",
        $"https://journal.example/{number}");

    /// <summary>One server for all tests of this class, since starting one takes a while.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        public OwnNeo4jServer? Server { get; private set; }

        public async Task InitializeAsync() => Server = OwnNeo4jServer.WhyMissing is null ? await OwnNeo4jServer.StartAsync() : null;

        public async Task DisposeAsync() => await (Server?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
