using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion.Tests;

public sealed class ArticleIngestorTests : IAsyncLifetime
{
    private const string Rutte = "HoldsPost|Mark Rutte|secrétaire général@OTAN|2024-10-01|-|Asserted";
    private const string Stoltenberg = "HoldsPost|Jens Stoltenberg|secrétaire général@OTAN|2014-10-01|2024-10-01|Asserted";

    private readonly ScriptedExtractor extractor = new();
    private TemporaryStore file = null!;
    private ArticleIngestor ingestor = null!;

    public async Task InitializeAsync()
    {
        file = await TemporaryStore.OpenAsync();
        ingestor = new ArticleIngestor(file.Store, extractor, TimeProvider.System);
    }

    public async Task DisposeAsync() => await file.DisposeAsync();

    [Fact]
    public async Task IngestAsync_NewArticle_KeepsTextEntitiesAndClaims()
    {
        var result = await IngestAsync(Article(Rutte));

        var article = (await file.Store.GetArticlesAsync([result.Article], default))[result.Article];
        var claim = Assert.Single((await AllClaimsAsync()).Values);
        Assert.Equal((IngestOutcome.Added, 1, 3), (result.Outcome, result.Claims, result.Entities));
        Assert.Equal((Rutte, 1), (article.Article.Text, article.Version));
        Assert.Equal(Rutte, claim.Resolved.Claim.QuoteText);
        Assert.Equal(NodeId.Parse("person/mark-rutte"), claim.Resolved.Subject);
    }

    [Fact]
    public async Task IngestAsync_SameArticleAgain_ChangesNothingAndDoesNotReadIt()
    {
        await IngestAsync(Article(Rutte));
        var before = await File.ReadAllBytesAsync(file.File + "-wal");

        var again = await IngestAsync(Article(Rutte));

        Assert.Equal(IngestOutcome.Unchanged, again.Outcome);
        Assert.Equal(1, extractor.Calls);
        Assert.Equal(before, await File.ReadAllBytesAsync(file.File + "-wal"));
    }

    [Fact]
    public async Task IngestAsync_CorrectedText_SupersedesTheOldClaimsAndKeepsThemReadable()
    {
        var first = await IngestAsync(Article(Rutte));

        var second = await IngestAsync(Article(Stoltenberg));

        var current = Assert.Single((await AllClaimsAsync()).Values);
        var old = Assert.Single((await AllClaimsAsync(superseded: true)).Values, claim => claim.SupersededOn is not null);
        var versions = await file.Store.GetArticleVersionsAsync([(first.Article, old.Version)], default);
        Assert.Equal((IngestOutcome.Replaced, first.Article), (second.Outcome, second.Article));
        Assert.Equal(NodeId.Parse("person/jens-stoltenberg"), current.Resolved.Subject);
        Assert.Equal(NodeId.Parse("person/mark-rutte"), old.Resolved.Subject);
        Assert.Equal(Rutte, old.Resolved.Claim.Statement.Quote.Of(versions[(first.Article, old.Version)].Article.Text));
        Assert.Empty(await file.Store.GetPeopleAsync([NodeId.Parse("person/mark-rutte")], default));
    }

    [Fact]
    public async Task IngestAsync_CorrectedTextWithoutABodyOfTwoNames_ForgetsTheBodyAndItsOtherName()
    {
        await IngestAsync(Article("HoldsPost|Mark Rutte|commandant@GARDE ROYALE=GARDE DU ROI|2024-10-01|-|Asserted"));
        var body = NodeId.Parse("organisation/garde-royale");
        Assert.Single(await file.Store.GetOrganisationsAsync([NodeId.Parse("organisation/garde-du-roi")], default));

        await IngestAsync(Article(Stoltenberg));

        Assert.Empty(await file.Store.GetOrganisationsAsync([body, NodeId.Parse("organisation/garde-du-roi")], default));
    }

    [Fact]
    public async Task IngestAsync_TextThatReturns_CountsItsClaimsAgain()
    {
        await IngestAsync(Article(Rutte));
        var before = file.Dump();
        await IngestAsync(Article(Stoltenberg));

        await IngestAsync(Article(Rutte));

        Assert.Equal(before, file.Dump());
        Assert.Equal(2, (await AllClaimsAsync(superseded: true)).Count);
    }

    [Fact]
    public async Task IngestAsync_ManyWithOneThatFails_TakesTheOthersAndSaysWhy()
    {
        var reports = new List<IngestReport>();
        await foreach (var report in ingestor.IngestAsync(Stream(Article(Rutte), Article("Fail", "2"), Article(Stoltenberg, "3")), default))
        {
            reports.Add(report);
        }

        var statistics = await file.Store.GetStatisticsAsync(default);
        Assert.Equal([true, false, true], reports.Select(report => report.Result is not null));
        Assert.IsType<InvalidDataException>(reports[1].Failure);
        Assert.Equal(2, statistics.Nodes[NodeKind.Article]);
    }

    [Fact]
    public async Task IngestAsync_QuoteOutsideTheText_FailsAndLeavesNothing()
    {
        var careless = new ArticleIngestor(file.Store, new CarelessExtractor(), TimeProvider.System);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => careless.IngestAsync(Article("abc"), default));

        Assert.Equal(0, (await file.Store.GetStatisticsAsync(default)).Nodes[NodeKind.Article]);
    }

    [Fact]
    public async Task IngestAsync_Cancelled_LeavesNothing()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ingestor.IngestAsync(Article(Rutte), stop.Token));

        Assert.Equal(0, (await file.Store.GetStatisticsAsync(default)).Nodes[NodeKind.Article]);
    }

    private static ArticleText Article(string text, string number = "1") =>
        new($"article {number}", text, new DateOnly(2024, 10, 2), $"Titre {number}", "Le Journal", $"https://journal.example/{number}");

    private static async IAsyncEnumerable<ArticleText> Stream(params ArticleText[] articles)
    {
        foreach (var article in articles)
        {
            await Task.Yield();
            yield return article;
        }
    }

    private Task<IngestResult> IngestAsync(ArticleText article) => ingestor.IngestAsync(article, CancellationToken.None);

    private async Task<IReadOnlyDictionary<NodeId, ClaimRecord>> AllClaimsAsync(bool superseded = false)
    {
        var page = await file.Store.FindClaimsAsync(new ClaimFilter(IncludeSuperseded: superseded), new Order(OrderField.Date), default, default);
        return await file.Store.GetClaimsAsync([.. page.Edges.Select(edge => edge.Node)], default);
    }
}
