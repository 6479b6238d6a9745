namespace GreenDonut.Tests;

public sealed class OtherDataLoaderTests
{
    [Fact]
    public async Task GroupedDataLoader_KeyWithoutValues_GivesAnEmptyArray()
    {
        var scheduler = new ManualScheduler();
        var loader = new LettersLoader(scheduler, new DataLoaderOptions());
        var groups = loader.LoadAsync(["ab", ""]);
        await scheduler.DispatchAsync();

        Assert.Equal([['a', 'b'], []], await groups);
    }

    [Fact]
    public async Task CacheDataLoader_SameKeyTwice_IsLoadedOnce()
    {
        var loader = new ParsingLoader(new DataLoaderOptions { Cache = new PromiseCache(10) });
        Assert.Equal(12, await loader.LoadAsync("12"));
        Assert.Equal(12, await loader.LoadAsync("12"));
        Assert.Equal(1, loader.Calls);
    }

    [Fact]
    public async Task CacheDataLoader_ErrorOfOneKey_LeavesTheOthers()
    {
        var loader = new ParsingLoader(new DataLoaderOptions { Cache = new PromiseCache(10) });
        await Assert.ThrowsAsync<FormatException>(() => loader.LoadAsync("twelve"));
        Assert.Equal(12, await loader.LoadAsync("12"));
    }

    [Fact]
    public void CacheDataLoader_WithoutCache_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new ParsingLoader(new DataLoaderOptions()));
}
