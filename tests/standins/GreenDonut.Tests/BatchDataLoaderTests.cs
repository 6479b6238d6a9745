namespace GreenDonut.Tests;

public sealed class BatchDataLoaderTests
{
    private readonly ManualScheduler _scheduler = new();

    [Fact]
    public async Task LoadAsync_KeysOfSeveralCallers_AreOneBatch()
    {
        var loader = Loader();
        var first = loader.LoadAsync("ab");
        var second = loader.LoadAsync("abc");

        await _scheduler.DispatchAsync();

        Assert.Equal((2, 3), (await first, await second));
        Assert.Equal(["ab,abc"], loader.Batches);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LoadAsync_SameKeyTwiceInABatch_IsFetchedOnce(bool cached)
    {
        var loader = Loader(cached: cached);
        var results = Task.WhenAll(loader.LoadAsync("ab"), loader.LoadAsync("ab"));

        await _scheduler.DispatchAsync();

        Assert.Equal([2, 2], await results);
        Assert.Equal(["ab"], loader.Batches);
    }

    [Fact]
    public async Task LoadAsync_KeyLoadedBefore_ComesFromTheCache()
    {
        var loader = Loader();
        var first = loader.LoadAsync("ab");
        await _scheduler.DispatchAsync();
        await first;

        Assert.True(loader.LoadAsync("ab").IsCompletedSuccessfully);
        Assert.Equal(0, _scheduler.Announced);
    }

    [Fact]
    public async Task LoadAsync_WithoutCache_FetchesAgain()
    {
        var loader = Loader(cached: false);
        for (var i = 0; i < 2; i++)
        {
            var value = loader.LoadAsync("ab");
            await _scheduler.DispatchAsync();
            await value;
        }

        Assert.Equal(["ab", "ab"], loader.Batches);
    }

    [Fact]
    public async Task LoadAsync_MoreKeysThanABatchHolds_SplitsThem()
    {
        var loader = Loader(maxBatchSize: 2);
        var results = loader.LoadAsync(["aa", "bb", "cc", "dd", "ee"]);

        await _scheduler.DispatchAsync();

        Assert.Equal([2, 2, 2, 2, 2], await results);
        Assert.Equal(["aa,bb", "cc,dd", "ee"], loader.Batches);
    }

    [Fact]
    public async Task LoadAsync_MissingKey_IsNull()
    {
        var loader = Loader();
        var results = loader.LoadAsync(["ab", "a"]);

        await _scheduler.DispatchAsync();

        Assert.Equal([2, null], await results);
    }

    [Fact]
    public async Task LoadAsync_FailedBatch_FailsEachKeyAndIsForgotten()
    {
        var loader = Loader();
        loader.Failure = new TimeoutException("slow store");
        var failed = loader.LoadAsync("ab");
        await _scheduler.DispatchAsync();
        await Assert.ThrowsAsync<TimeoutException>(() => failed);

        loader.Failure = null;
        var again = loader.LoadAsync("ab");
        await _scheduler.DispatchAsync();
        Assert.Equal(2, await again);
    }

    [Fact]
    public async Task LoadAsync_CancelledBeforeTheFetch_IsCancelled()
    {
        using var source = new CancellationTokenSource();
        var loader = Loader();
        var value = loader.LoadAsync("ab", source.Token);
        await source.CancelAsync();
        await _scheduler.DispatchAsync();

        Assert.Equal(source.Token, loader.SeenToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => value);
    }

    [Fact]
    public async Task LoadAsync_ChainedLoads_AreAnnouncedBeforeTheBatchReturns()
    {
        var loader = Loader();
        async Task<int?> Chain(string key) => await loader.LoadAsync(key) + await loader.LoadAsync(key + key);
        var sums = Task.WhenAll(Chain("ab"), Chain("abc"));

        await _scheduler.DispatchAsync();
        Assert.Equal(1, _scheduler.Announced);
        await _scheduler.DispatchAsync();

        Assert.Equal([6, 9], await sums);
        Assert.Equal(["ab,abc", "abab,abcabc"], loader.Batches);
    }

    [Fact]
    public async Task LoadAsync_ManyWaitersForOneKey_AllGoOnInsideTheDelivery()
    {
        var loader = Loader();
        var threads = new System.Collections.Concurrent.ConcurrentBag<int>();
        async Task Wait()
        {
            await loader.LoadAsync("ab").ConfigureAwait(false);
            threads.Add(Environment.CurrentManagedThreadId);
        }

        var waiters = Enumerable.Range(0, 50).Select(_ => Wait()).ToArray();
        await Task.Run(_scheduler.DispatchAsync);

        Assert.All(waiters, waiter => Assert.True(waiter.IsCompletedSuccessfully));
        Assert.Single(threads.Distinct());
    }

    [Fact]
    public async Task SetCacheEntry_KnownValue_NeedsNoFetch()
    {
        var loader = Loader();
        loader.SetCacheEntry("ab", 7);
        Assert.Equal(7, await loader.LoadAsync("ab"));
        Assert.Equal(0, _scheduler.Announced);
    }

    [Fact]
    public async Task RemoveCacheEntry_LoadedKey_IsFetchedAgain()
    {
        var loader = Loader();
        loader.SetCacheEntry("ab", 7);
        loader.RemoveCacheEntry("ab");
        var value = loader.LoadAsync("ab");
        await _scheduler.DispatchAsync();
        Assert.Equal(2, await value);
    }

    [Fact]
    public async Task LoadAsync_Untyped_GivesTheSameValue()
    {
        IDataLoader loader = Loader();
        var value = loader.LoadAsync((object)"abc");
        await _scheduler.DispatchAsync();
        Assert.Equal(3, await value);
    }

    [Fact]
    public async Task LoadRequiredAsync_MissingKey_NamesIt()
    {
        var loader = new EmptyLoader(AutoBatchScheduler.Default, new DataLoaderOptions());

        var one = await Assert.ThrowsAsync<KeyNotFoundException>(() => loader.LoadRequiredAsync("x"));
        var several = await Assert.ThrowsAsync<KeyNotFoundException>(() => loader.LoadRequiredAsync(["x", "y"]));

        Assert.Contains("`x`", one.Message, StringComparison.Ordinal);
        Assert.Contains("`x, y`", several.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FetchAsync_ErrorOfOneKey_LeavesTheOthers()
    {
        var loader = new PartlyFailingLoader(_scheduler, new DataLoaderOptions());
        var good = loader.LoadAsync("good");
        var bad = loader.LoadAsync("bad");
        var forgotten = loader.LoadAsync("forgotten");
        await _scheduler.DispatchAsync();

        Assert.Equal("GOOD", await good);
        await Assert.ThrowsAsync<FormatException>(() => bad);
        Assert.Contains("forgotten", (await Assert.ThrowsAsync<InvalidOperationException>(() => forgotten)).Message, StringComparison.Ordinal);
    }

    private LengthLoader Loader(int maxBatchSize = 0, bool cached = true) => new(
        _scheduler, new DataLoaderOptions { MaxBatchSize = maxBatchSize, Cache = cached ? new PromiseCache(100) : null });
}
