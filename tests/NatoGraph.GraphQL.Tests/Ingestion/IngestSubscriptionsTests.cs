using NatoGraph.GraphQL.Tests.Hosting;
using NatoGraph.GraphQL.Tests.World;

namespace NatoGraph.GraphQL.Tests.Ingestion;

public sealed class IngestSubscriptionsTests : IAsyncLifetime
{
    private const string Query = "subscription { articleIngested { outcome article { title } } }";

    private GraphHost host = null!;

    public async Task InitializeAsync() => host = await GraphHost.StartAsync(new ScriptedReader(), []);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Article_TakenInOrCorrected_IsToldToEverySubscriber()
    {
        await using var first = await host.SubscribeAsync(Query);
        await using var second = await host.SubscribeAsync(Query);
        var article = WorldArticles.All[0].Article;

        await host.IngestAsync(article);
        await host.IngestAsync(article with { Text = "Correction : rien de tel." });

        foreach (var subscriber in new[] { first, second })
        {
            var added = await subscriber.NextAsync();
            Assert.Equal("ADDED", added.At("articleIngested.outcome").GetString());
            Assert.Equal(article.Title, added.At("articleIngested.article.title").GetString());
            Assert.Equal("REPLACED", (await subscriber.NextAsync()).At("articleIngested.outcome").GetString());
        }
    }

    [Fact]
    public async Task Article_ThatIsKnown_IsNotToldAgain()
    {
        await host.IngestAsync(WorldArticles.All[0].Article);
        await using var subscriber = await host.SubscribeAsync(Query);

        await host.IngestAsync(WorldArticles.All[0].Article);
        await host.IngestAsync(WorldArticles.All[1].Article);

        Assert.Equal(WorldArticles.All[1].Article.Title, (await subscriber.NextAsync()).At("articleIngested.article.title").GetString());
    }
}
