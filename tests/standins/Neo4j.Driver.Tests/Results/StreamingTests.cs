using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Results;

public class StreamingTests
{
    [Fact]
    public async Task Fetch_MoreThanABatch_AsksForTheNextWhenOneIsUsedUp()
    {
        await using var server = new ScriptedServer(Scripts.Numbers(5));
        await using var driver = server.Open(o => o.WithFetchSize(2));
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("numbers");
        Assert.True(await cursor.FetchAsync() && await cursor.FetchAsync());
        Assert.Equal(1, server.SeenNames.Count(name => name == "PULL"));
        Assert.Equal([2, 3, 4], await cursor.ToListAsync(record => record[0].As<int>()));
        Assert.Equal(3, server.SeenNames.Count(name => name == "PULL"));
        Assert.All(server.Seen.Where(message => message.Name == "PULL"), pull => Assert.Equal(2L, pull.Extra["n"]));
    }

    [Fact]
    public async Task Fetch_AllAtOnce_IsAskedForOnce()
    {
        await using var server = new ScriptedServer(Scripts.Numbers(5000));
        await using var driver = server.Open();
        await using var session = driver.AsyncSession(o => o.WithFetchSize(Config.Infinite));
        var count = 0L;
        await (await session.RunAsync("numbers")).ForEachAsync(record => count += record["n"].As<long>());
        Assert.Equal(5000L * 4999 / 2, count);
        Assert.Equal(-1L, Assert.Single(server.Seen, message => message.Name == "PULL").Extra["n"]);
    }

    [Fact]
    public async Task Consume_InTheMiddle_DiscardsTheRest()
    {
        await using var server = new ScriptedServer(Scripts.Numbers(100));
        await using var driver = server.Open(o => o.WithFetchSize(10));
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("numbers");
        await cursor.FetchAsync();
        await cursor.ConsumeAsync();
        Assert.Equal(["RUN", "PULL", "DISCARD"], server.SeenNames.Where(name => name is "RUN" or "PULL" or "DISCARD"));
        await Assert.ThrowsAsync<ResultConsumedException>(cursor.FetchAsync);
        Assert.False(cursor.IsOpen);
    }

    [Fact]
    public async Task Run_WhileAnEarlierResultIsOpenInATransaction_BothAreRead()
    {
        await using var server = new ScriptedServer(Scripts.Numbers(3));
        await using var driver = server.Open(o => o.WithFetchSize(2));
        await using var session = driver.AsyncSession();
        await using var transaction = await session.BeginTransactionAsync();
        var first = await transaction.RunAsync("a");
        Assert.True(await first.FetchAsync());
        var second = await transaction.RunAsync("b");
        Assert.Equal([0, 1, 2], await second.ToListAsync(record => record[0].As<int>()));
        Assert.Equal(1, (await first.PeekAsync())![0].As<int>());
        await transaction.CommitAsync();
        Assert.Equal(0L, server.Seen.Last(message => message.Name == "DISCARD").Extra["qid"]);
    }

    [Fact]
    public async Task Run_MuchToSendWhileTheServerHasMuchToSay_NeitherWaitsForTheOther()
    {
        // The server answers before it reads on, as one whose buffers are full does.
        await using var server = new ScriptedServer(Scripts.Numbers(200_000));
        await using var driver = server.Open(o => o.WithFetchSize(Config.Infinite));
        await using var session = driver.AsyncSession();
        await using var transaction = await session.BeginTransactionAsync();
        var first = await transaction.RunAsync("numbers");
        var second = await transaction.RunAsync("numbers", new Dictionary<string, object?> { ["x"] = new byte[20_000_000] });
        Assert.Equal(200_000, (await second.ToListAsync()).Count);
        Assert.Equal(200_000, (await first.ToListAsync()).Count);
    }

    [Fact]
    public async Task Peek_ThenFetch_SameRecordOnce()
    {
        await using var server = new ScriptedServer(Scripts.Numbers(1));
        await using var driver = server.Open();
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("numbers");
        Assert.Throws<InvalidOperationException>(() => cursor.Current);
        var peeked = await cursor.PeekAsync();
        Assert.True(await cursor.FetchAsync());
        Assert.Same(peeked, cursor.Current);
        Assert.Null(await cursor.PeekAsync());
        Assert.False(await cursor.FetchAsync());
        Assert.Null(cursor.Current);
        Assert.Equal(["n"], await cursor.KeysAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Single_NotOne_InvalidOperation(int count)
    {
        await using var server = new ScriptedServer(Scripts.Numbers(count));
        await using var driver = server.Open();
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("numbers");
        await Assert.ThrowsAsync<InvalidOperationException>(() => cursor.SingleAsync());
    }

    [Fact]
    public async Task Close_ResultNotRead_RecordsAreGone()
    {
        await using var server = new ScriptedServer(Scripts.Numbers(10));
        await using var driver = server.Open(o => o.WithFetchSize(2));
        IResultCursor cursor;
        await using (var session = driver.AsyncSession())
        {
            cursor = await session.RunAsync("numbers");
        }

        await Assert.ThrowsAsync<ResultConsumedException>(cursor.FetchAsync);
    }
}
