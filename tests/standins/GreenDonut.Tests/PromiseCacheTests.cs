namespace GreenDonut.Tests;

public sealed class PromiseCacheTests
{
    [Fact]
    public void TryAdd_MoreThanItsSize_ForgetsTheOldest()
    {
        var cache = new PromiseCache(10);
        for (var i = 0; i < 11; i++)
        {
            Assert.True(cache.TryAdd(Key(i), new Promise<int>(i)));
        }

        Assert.Equal(10, cache.Usage);
        Assert.False(cache.TryRemove(Key(0)));
        Assert.True(cache.TryRemove(Key(10)));
    }

    [Fact]
    public async Task GetOrAddTask_KnownKey_KeepsTheFirstValue()
    {
        var cache = new PromiseCache(10);
        await cache.GetOrAddTask(Key(1), _ => new Promise<int>(1));
        Assert.Equal(1, await cache.GetOrAddTask(Key(1), _ => new Promise<int>(2)));
    }

    [Fact]
    public void Clear_FilledCache_IsEmpty()
    {
        var cache = new PromiseCache(10);
        cache.TryAdd(Key(1), new Promise<int>(1));
        cache.Clear();
        Assert.Equal(0, cache.Usage);
    }

    private static PromiseCacheKey Key(int key) => new("test", key);
}
