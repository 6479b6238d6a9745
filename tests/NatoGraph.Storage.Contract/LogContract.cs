using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Contract;

/// <summary>The log: versions of articles, and claims that count, no longer count, and count again.</summary>
public abstract class LogContract(StoreSource source) : StoreContract(source)
{
    private static readonly LoggedArticle Original = WorldArticles.Handover;

    [StoreFact]
    public async Task AppendAsync_CorrectedText_MakesANewVersionAndKeepsTheOld()
    {
        await CorrectAsync();

        var now = (await Store.GetArticlesAsync([World.Handover], default))[World.Handover];
        var versions = await Store.GetArticleVersionsAsync([(World.Handover, 1), (World.Handover, 2), (World.Handover, 3)], default);
        Assert.Equal(("Corrigé.", 2), (now.Article.Text, now.Version));
        Assert.Equal([Original.Article.Text, "Corrigé."], versions.OrderBy(version => version.Key.Version).Select(version => version.Value.Article.Text));
    }

    [StoreFact]
    public async Task AppendAsync_ClaimLeftOut_IsSupersededAndReadOnlyWhenAskedFor()
    {
        await CorrectAsync();

        var claim = (await Store.GetClaimsAsync([World.HoldsRutte], default))[World.HoldsRutte];
        var current = await FindAsync(new ClaimFilter(Article: World.Handover));
        var every = await FindAsync(new ClaimFilter(Entity: World.Rutte.Id, IncludeSuperseded: true));
        Assert.Equal((WorldArticles.Moment("2024-10-02"), 1), (claim.SupersededOn, claim.Version));
        Assert.Empty(current);
        Assert.Equal([World.HoldsRutte, World.RutteSucceeds], every.Order());
        Assert.Equal((3, 2), await CountsAsync());
    }

    [StoreFact]
    public async Task AppendAsync_ClaimLeftOut_LeavesUnitsAndCounts()
    {
        var touched = await CorrectAsync();

        var people = await Store.FindPeopleAsync(new PersonFilter(), new Order(OrderField.ClaimCount, Descending: true), default, default);
        var feeding = (await Store.GetClaimsOfPostsAsync([World.Secretary.Id], default))[World.Secretary.Id];
        Assert.Equal([WorldFacts.SecretaryUnit], touched);
        Assert.Equal([World.Stoltenberg.Id, World.Frederiksen.Id, World.Rutte.Id], people.Edges.Select(edge => edge.Node));
        Assert.DoesNotContain(feeding, claim => claim.Claim.Id == World.HoldsRutte);
    }

    [StoreFact]
    public async Task AppendAsync_ClaimThatReturns_CountsAgain()
    {
        await CorrectAsync();

        await WorldWriter.WriteAsync(Store, Original);

        var claim = (await Store.GetClaimsAsync([World.HoldsRutte], default))[World.HoldsRutte];
        Assert.Equal((null, 3, 4L), (claim.SupersededOn, claim.Version, claim.Sequence));
        Assert.Equal((5, 0), await CountsAsync());
        Assert.Contains((await Store.GetClaimsOfPostsAsync([World.Secretary.Id], default))[World.Secretary.Id], feeding => feeding.Claim.Id == World.HoldsRutte);
    }

    [StoreFact]
    public async Task PutFormsAsync_EntityThatNoArticleNamesAnyMore_Goes()
    {
        var without = Original with { Entities = [.. Original.Entities.Where(entity => entity.Key != WorldArticles.Key(World.Rutte.Id))] };
        await WorldWriter.WriteAsync(Store, WorldArticles.Corrected(without, "Corrigé."));

        Assert.Empty(await Store.GetPeopleAsync([World.Rutte.Id, World.Id("person/rutte")], default));
        Assert.DoesNotContain((await Store.SearchAsync("rutte", [], default, default)).Edges, edge => edge.Node.Id == World.Rutte.Id);
        Assert.Single(await Store.GetPeopleAsync([World.Stoltenberg.Id], default));
    }

    [StoreFact]
    public Task GetBlockAsync_Key_ReachesAllThatShareKeysAndCountsArticles() => InTransactionAsync(async transaction =>
    {
        var chain = new Dictionary<string, KeyedForm>
        {
            ["a"] = WorldWriter.FormOf("person/a") with { BlockingKeys = ["one", "two"] },
            ["b"] = WorldWriter.FormOf("person/b") with { BlockingKeys = ["two", "three"] },
            ["c"] = WorldWriter.FormOf("person/c") with { BlockingKeys = ["four"] },
        };
        await transaction.PutFormsAsync(World.Preview, chain, default);
        await transaction.PutFormsAsync(World.Handover, new Dictionary<string, KeyedForm> { ["x"] = chain["a"], ["y"] = chain["a"] }, default);

        var block = await transaction.GetBlockAsync(["three"], default);

        Assert.Equal([("form of person/a", 2), ("form of person/b", 1)], block.Select(form => (form.Form.Id, form.Articles)));
    });

    [StoreFact]
    public Task GetLogAsync_AfterAnArticle_GivesTheRestWithAllThatWasLogged() => InTransactionAsync(async transaction =>
    {
        var rest = Assert.Single(await transaction.GetLogAsync(World.Preview, 10, default));

        Assert.Equal(Original.Article, rest.Article);
        Assert.Equal(Original.Entities.Select(entity => entity.Key).Order(StringComparer.Ordinal), rest.Entities.Select(entity => entity.Key));
        Assert.Equal(Original.Claims.Select(claim => claim.Id), rest.Claims.Select(claim => claim.Id));
        Assert.Equal(2, (await transaction.GetLogAsync(null, 10, default)).Length);
    });

    [StoreFact]
    public async Task ClearProjectionAsync_World_LeavesTheLogAlone()
    {
        await InTransactionAsync(transaction => transaction.ClearProjectionAsync(default));

        var statistics = await Store.GetStatisticsAsync(default);
        Assert.Equal((2, 5), (statistics.Nodes[Domain.Entities.NodeKind.Article], statistics.Nodes[Domain.Entities.NodeKind.Claim]));
        Assert.Equal(7, statistics.Nodes.Values.Sum());
        Assert.Empty((await Store.SearchAsync("rutte", [Domain.Entities.NodeKind.Person], default, default)).Edges);
        Assert.Single((await Store.SearchAsync("rutte", [], default, default)).Edges);
    }

    private Task<IReadOnlyList<Domain.Projection.ProjectionUnit>> CorrectAsync() => WorldWriter.WriteAsync(Store, WorldArticles.Corrected(Original, "Corrigé."));

    private Task<bool> InTransactionAsync(Func<IGraphTransaction, Task> work) => Store.WriteAsync(
        async (transaction, _) =>
        {
            await work(transaction);
            return true;
        },
        CancellationToken.None);

    private async Task<IEnumerable<Domain.Entities.NodeId>> FindAsync(ClaimFilter filter) =>
        (await Store.FindClaimsAsync(filter, new Order(OrderField.Date), default, default)).Edges.Select(edge => edge.Node);

    private async Task<(int Current, int Superseded)> CountsAsync()
    {
        var statistics = await Store.GetStatisticsAsync(default);
        return (statistics.Nodes[Domain.Entities.NodeKind.Claim], statistics.SupersededClaims);
    }
}
