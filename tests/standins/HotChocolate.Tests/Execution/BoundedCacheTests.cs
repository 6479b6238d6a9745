using HotChocolate.Execution.Documents;

namespace HotChocolate.Execution.Tests;

public sealed class BoundedCacheTests
{
    [Fact]
    public void Add_MoreThanItsCapacity_ForgetsTheOldestUnused()
    {
        var cache = new BoundedCache<int, string>(3);
        for (var i = 0; i < 3; i++)
        {
            cache.Add(i, $"{i}");
        }

        Assert.True(cache.TryGet(0, out _));
        cache.Add(3, "3");

        Assert.Equal(3, cache.Count);
        Assert.True(cache.TryGet(0, out _));
        Assert.False(cache.TryGet(1, out _));
    }

    [Fact]
    public void Add_KnownKey_KeepsTheFirstValue()
    {
        var cache = new BoundedCache<int, string>(2);
        cache.Add(1, "a");
        cache.Add(1, "b");
        Assert.True(cache.TryGet(1, out var value));
        Assert.Equal("a", value);
    }
}
