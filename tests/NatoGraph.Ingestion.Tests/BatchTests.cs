using NatoGraph.Domain.Articles;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion.Tests;

/// <summary>Articles that come in together.</summary>
public sealed class BatchTests
{
    [Fact]
    public async Task IngestAsync_Together_LeavesWhatOneByOneLeaves()
    {
        await using var together = await TemporaryStore.OpenAsync();
        await using var alone = await TemporaryStore.OpenAsync();
        var ingestor = new ArticleIngestor(alone.Store, new ScriptedExtractor(), TimeProvider.System);
        foreach (var article in News(7))
        {
            await ingestor.IngestAsync(article, CancellationToken.None);
        }

        var reports = await new ArticleIngestor(together.Store, new ScriptedExtractor(), TimeProvider.System).IngestAsync(News(7), CancellationToken.None);

        Assert.Equal(alone.Dump(), together.Dump());
        Assert.Equal([.. Enumerable.Repeat(IngestOutcome.Added, 7)], reports.Select(report => report.Result!.Outcome));
    }

    [Fact]
    public async Task IngestAsync_OneThatFailsAmongThem_TakesTheOthers()
    {
        await using var store = await TemporaryStore.OpenAsync();
        ArticleText[] news = [.. News(3), Article(4, "Fail"), .. News(6)[4..]];

        var reports = await new ArticleIngestor(store.Store, new ScriptedExtractor(), TimeProvider.System).IngestAsync(news, CancellationToken.None);

        Assert.Equal([true, true, true, false, true, true], reports.Select(report => report.Result is not null));
        Assert.IsType<InvalidDataException>(reports[3].Failure);
        Assert.Equal(5, (await store.Store.GetStatisticsAsync(default)).Nodes[Domain.Entities.NodeKind.Article]);
    }

    [Fact]
    public async Task IngestAsync_SameArticleTwiceAndACorrection_TellsEachApart()
    {
        await using var store = await TemporaryStore.OpenAsync();
        var article = Article(1, "HoldsPost|Mark Rutte|secrétaire général@OTAN|2024-10-01|-|Asserted");

        var reports = await new ArticleIngestor(store.Store, new ScriptedExtractor(), TimeProvider.System)
            .IngestAsync([article, article with { Text = article.Text + "\n" }], CancellationToken.None);

        Assert.Equal([IngestOutcome.Added, IngestOutcome.Replaced], reports.Select(report => report.Result!.Outcome));
    }

    [Fact]
    public async Task IngestAsync_Together_ReadsSeveralTextsAtOnce()
    {
        await using var store = await TemporaryStore.OpenAsync();

        var reports = await new ArticleIngestor(store.Store, new PatientExtractor(), TimeProvider.System).IngestAsync(News(2), CancellationToken.None);

        Assert.All(reports, report => Assert.Equal(IngestOutcome.Added, report.Result?.Outcome));
    }

    [Fact]
    public async Task IngestAsync_Stream_ReportsEveryArticleInOrder()
    {
        await using var store = await TemporaryStore.OpenAsync();
        var names = new List<string>();
        await foreach (var report in new ArticleIngestor(store.Store, new ScriptedExtractor(), TimeProvider.System).IngestAsync(News(ArticleIngestor.BatchSize + 3).ToAsyncEnumerable(), CancellationToken.None))
        {
            names.Add(report.Name);
        }

        Assert.Equal(News(ArticleIngestor.BatchSize + 3).Select(article => article.Name), names);
    }

    private static ArticleText[] News(int count) =>
        [.. Enumerable.Range(1, count).Select(number => Article(number, $"HoldsPost|Mark Rutte|secrétaire général@OTAN|{2000 + (number % 20)}|-|Asserted"))];

    private static ArticleText Article(int number, string text) =>
        new($"article {number}", text, new DateOnly(2024, 1, 1).AddDays(number), $"Titre {number}", "Le Journal", $"https://journal.example/{number}");
}
