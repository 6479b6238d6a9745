namespace GreenDonut.Tests;

public sealed class PromiseCacheTests
{
    private readonly ManualScheduler _scheduler = new();

    [Fact]
    public async Task LoadAsync_MoreThanTheCacheHolds_ForgetsTheOldest()
    {
        var cache = new PromiseCache(10);
        var loader = new LengthLoader(_scheduler, new DataLoaderOptions { Cache = cache });
        foreach (var key in Enumerable.Range(10, 11).Select(number => $"{number}"))
        {
            loader.SetCacheEntry(key, 0);
        }

        Assert.Equal(10, cache.Usage);
        Assert.True(loader.LoadAsync("11").IsCompletedSuccessfully);
        var again = loader.LoadAsync("10");
        await _scheduler.DispatchAsync();
        Assert.Equal(2, await again);
    }

    [Fact]
    public void RemoveCacheEntry_KnownKey_MakesRoom()
    {
        var cache = new PromiseCache(10);
        var loader = new LengthLoader(_scheduler, new DataLoaderOptions { Cache = cache });
        loader.SetCacheEntry("ab", 1);
        loader.SetCacheEntry("ab", 2);
        Assert.Equal(1, cache.Usage);
        loader.RemoveCacheEntry("ab");
        loader.RemoveCacheEntry("ab");
        Assert.Equal(0, cache.Usage);
    }

    [Fact]
    public async Task SetCacheEntry_ValueStillToCome_IsWaitedFor()
    {
        var loader = new LengthLoader(_scheduler, new DataLoaderOptions { Cache = new PromiseCache(10) });
        var coming = new TaskCompletionSource<int?>();
        loader.SetCacheEntry("ab", coming.Task);
        var (one, several) = (loader.LoadAsync("ab"), loader.LoadAsync(["ab", "ab"]));
        Assert.False(one.IsCompleted);
        coming.SetResult(7);
        Assert.Equal(7, await one);
        Assert.Equal([7, 7], await several);
    }

    [Fact]
    public void Clear_FilledCache_IsEmpty()
    {
        var cache = new PromiseCache(10);
        new LengthLoader(_scheduler, new DataLoaderOptions { Cache = cache }).SetCacheEntry("ab", 1);
        cache.Clear();
        Assert.Equal(0, cache.Usage);
    }

    [Fact]
    public void LoadAsync_LoadersOfOneType_ShareWhatTheyKnow()
    {
        var options = new DataLoaderOptions { Cache = new PromiseCache(10) };
        new LengthLoader(_scheduler, options).SetCacheEntry("ab", 7);
        Assert.True(new LengthLoader(_scheduler, options).LoadAsync("ab").IsCompletedSuccessfully);
    }
}
