using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Contract;

/// <summary>All or nothing, and readers beside a writer.</summary>
public abstract class TransactionContract(StoreSource source) : StoreContract(source)
{
    private static readonly LoggedArticle Correction = WorldArticles.Corrected(WorldArticles.Handover, "Corrigé.");

    [StoreFact]
    public async Task WriteAsync_ThatThrows_LeavesNothing()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => Store.WriteAsync<bool>(
            async (transaction, token) =>
            {
                await transaction.AppendAsync(Correction, token);
                throw new InvalidDataException("In the middle.");
            },
            default));

        Assert.Equal(1, await VersionAsync(Store));
        await WorldWriter.WriteAsync(Store, Correction);
        Assert.Equal(2, await VersionAsync(Store));
    }

    [StoreFact]
    public async Task WriteAsync_CancelledInTheMiddle_LeavesNothing()
    {
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.WriteAsync<bool>(
            async (transaction, token) =>
            {
                await transaction.AppendAsync(Correction, token);
                await stop.CancelAsync();
                await transaction.FindArticleAsync(World.Handover, token);
                return true;
            },
            stop.Token));

        Assert.Equal(1, await VersionAsync(Store));
    }

    [StoreFact]
    public async Task WriteAsync_BeforeItEnds_IsSeenByItselfAndByNobodyElse()
    {
        await using var other = await ConnectAsync();

        await Store.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.AppendAsync(Correction, token);
                Assert.Equal(2, (await transaction.FindArticleAsync(World.Handover, token))!.Version);
                Assert.Equal((1, 1), (await VersionAsync(Store), await VersionAsync(other)));
                return true;
            },
            default);

        Assert.Equal((2, 2), (await VersionAsync(Store), await VersionAsync(other)));
    }

    [StoreFact]
    public async Task WriteAsync_ManyAtOnce_AllComeInOneAfterTheOther()
    {
        var texts = Enumerable.Range(0, 8).Select(number => WorldArticles.Corrected(WorldArticles.Handover, $"Correction {number}."));

        await Task.WhenAll(texts.Select(text => Task.Run(() => WorldWriter.WriteAsync(Store, text))));

        Assert.Equal(9, await VersionAsync(Store));
    }

    [StoreFact]
    public async Task Reads_BesideAWriter_SeeOneStateEach()
    {
        using var done = new CancellationTokenSource();
        var reading = Enumerable.Range(0, 4).Select(_ => Task.Run(() => ReadUntilAsync(done.Token))).ToList();
        for (var number = 0; number < 20; number++)
        {
            var leaves = number % 2 == 0;
            await WorldWriter.WriteAsync(Store, leaves ? WorldArticles.Corrected(WorldArticles.Handover, $"Correction {number}.") : WorldArticles.Handover, WorldFacts.After);
        }

        await done.CancelAsync();
        var counts = (await Task.WhenAll(reading)).SelectMany(seen => seen).ToHashSet();

        // The article's two claims come and go together.
        Assert.All(counts, count => Assert.True(count is 3 or 5));
        Assert.NotEmpty(counts);
    }

    [StoreFact]
    public async Task OpenAsync_Again_FindsWhatWasWritten()
    {
        await Store.DisposeAsync();

        await using var again = await ConnectAsync();

        Assert.Equal(1, await VersionAsync(again));
        Assert.Single((await again.GetPeopleAsync([World.Rutte.Id], default)));
    }

    [StoreFact]
    public async Task Read_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.GetPeopleAsync([World.Rutte.Id], stop.Token));
        Assert.Single(await Store.GetPeopleAsync([World.Rutte.Id], default));
    }

    private static async Task<int> VersionAsync(IGraphReader store) => (await store.GetArticlesAsync([World.Handover], default))[World.Handover].Version;

    private async Task<HashSet<int>> ReadUntilAsync(CancellationToken done)
    {
        var seen = new HashSet<int>();
        do
        {
            var page = await Store.FindClaimsAsync(new ClaimFilter(), new Order(OrderField.Date), new PageRequest(CountTotal: true), default);
            Assert.Equal(page.TotalCount, page.Edges.Length);
            seen.Add(page.Edges.Length);
        }
        while (!done.IsCancellationRequested);

        return seen;
    }
}
