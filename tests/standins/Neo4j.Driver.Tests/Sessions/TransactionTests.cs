using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Sessions;

public class TransactionTests
{
    [Fact]
    public async Task Commit_Transaction_BookmarkIsCarriedOn()
    {
        await using var server = new ScriptedServer(async (connection, message) =>
        {
            if (message.Name != "COMMIT")
            {
                return false;
            }

            await connection.SuccessAsync(("bookmark", "after"));
            return true;
        });
        await using var driver = server.Open();
        await using var session = driver.AsyncSession(o => o.WithBookmarks(Bookmarks.From("before", "too")));
        await using (var transaction = await session.BeginTransactionAsync())
        {
            await transaction.RunAsync("CREATE ()");
            await transaction.CommitAsync();
            await Assert.ThrowsAsync<TransactionClosedException>(transaction.CommitAsync);
            await Assert.ThrowsAsync<TransactionClosedException>(() => transaction.RunAsync("RETURN 1"));
        }

        Assert.Equal(["after"], session.LastBookmarks.Values);
        await (await session.RunAsync("RETURN 1")).ConsumeAsync();
        Assert.Equal(["before", "too"], server.Seen.First(m => m.Name == "BEGIN").Extra["bookmarks"].As<List<string>>());
        Assert.Equal(["after"], server.Seen.Last(m => m.Name == "RUN").Extra["bookmarks"].As<List<string>>());
        Assert.Equal(["b1"], session.LastBookmarks.Values);
    }

    [Fact]
    public async Task Begin_Options_AreSent()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = server.Open();
        await using var session = driver.AsyncSession(o => o.WithDatabase("films").WithImpersonatedUser("ann").WithDefaultAccessMode(AccessMode.Read));
        await using var transaction = await session.BeginTransactionAsync(o => o
            .WithTimeout(TimeSpan.FromMilliseconds(1500.2))
            .WithMetadata(new Dictionary<string, object> { ["why"] = "test" }));
        var extra = server.Seen.Single(message => message.Name == "BEGIN").Extra;
        Assert.Equal(("films", "ann", "r", 1501L), (extra["db"], extra["imp_user"], extra["mode"], extra["tx_timeout"]));
        Assert.Equal("test", extra["tx_metadata"].As<Dictionary<string, object>>()["why"]);
    }

    [Fact]
    public async Task Dispose_NotCommitted_ConnectionIsResetAndUsedAgain()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = server.Open();
        await using var session = driver.AsyncSession();
        await using (var transaction = await session.BeginTransactionAsync())
        {
            await Assert.ThrowsAsync<TransactionNestingException>(() => session.RunAsync("RETURN 1"));
            await transaction.RunAsync("CREATE ()");
        }

        await (await session.RunAsync("RETURN 1")).ConsumeAsync();
        Assert.DoesNotContain("COMMIT", server.SeenNames);
        Assert.Contains("RESET", server.SeenNames);
        Assert.Equal(1, server.ConnectionCount);
    }

    [Fact]
    public async Task Rollback_Transaction_IsSent()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = server.Open();
        await using var session = driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        await transaction.RollbackAsync();
        Assert.Equal("ROLLBACK", server.SeenNames.Last());
        await Assert.ThrowsAsync<TransactionClosedException>(transaction.RollbackAsync);
    }

    [Fact]
    public async Task Commit_AQueryFailedUnseen_CommitFails()
    {
        await using var server = new ScriptedServer(Scripts.Failing(1, "Neo.ClientError.Schema.ConstraintValidationFailed"));
        await using var driver = server.Open();
        await using var session = driver.AsyncSession();
        await using var transaction = await session.BeginTransactionAsync();
        var failed = await transaction.RunAsync("bad");
        var ignored = await transaction.RunAsync("good");
        var error = await Assert.ThrowsAsync<ClientException>(transaction.CommitAsync);
        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", error.Code);
        await Assert.ThrowsAsync<TransactionTerminatedException>(() => transaction.RunAsync("RETURN 1"));
        await Assert.ThrowsAsync<TransactionTerminatedException>(ignored.ConsumeAsync);
        await Assert.ThrowsAsync<ClientException>(failed.ConsumeAsync);
        Assert.DoesNotContain("COMMIT", server.SeenNames);
        await transaction.RollbackAsync();
        Assert.DoesNotContain("ROLLBACK", server.SeenNames);
    }

    [Fact]
    public async Task ExecuteWrite_Managed_BeginRunAndPullLeaveTogether()
    {
        var began = new TaskCompletionSource();
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.AgreeOnAsync(5, 8);
            await connection.ServeAsync(async message =>
            {
                if (message.Name != "BEGIN")
                {
                    return false;
                }

                // Nothing is answered before all three are here.
                var names = new[] { (await connection.ReceiveAsync()).Name, (await connection.ReceiveAsync()).Name };
                Assert.Equal(["RUN", "PULL"], names);
                await connection.SuccessAsync();
                await connection.SuccessAsync(("fields", new[] { "n" }));
                await connection.RecordAsync(3L);
                await connection.SuccessAsync();
                return true;
            });
        });
        await using var driver = server.Open();
        await using var session = driver.AsyncSession();
        Assert.Equal(3, await session.ExecuteWriteAsync(async runner => (await (await runner.RunAsync("x")).SingleAsync())[0].As<int>()));
    }

    [Fact]
    public async Task ExecuteWrite_WorkThrows_NothingIsCommitted()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = server.Open();
        await using var session = driver.AsyncSession();
        await Assert.ThrowsAsync<FormatException>(() => session.ExecuteWriteAsync(async runner =>
        {
            await runner.RunAsync("CREATE ()");
            throw new FormatException();
        }));
        Assert.DoesNotContain("COMMIT", server.SeenNames);
        Assert.Equal(1, await session.ExecuteReadAsync(async runner => (await (await runner.RunAsync("x")).SingleAsync())[0].As<int>()));
    }

    [Fact]
    public async Task BookmarkManager_Sessions_SeeWhatOthersWrote()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = server.Open();
        var told = new List<string[]>();
        var manager = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager(new BookmarkManagerConfig(
            ["initial"],
            _ => Task.FromResult(new[] { "supplied" }),
            (bookmarks, _) =>
            {
                told.Add(bookmarks);
                return Task.CompletedTask;
            }));
        await using (var writer = driver.AsyncSession(o => o.WithBookmarkManager(manager)))
        {
            await (await writer.RunAsync("CREATE ()")).ConsumeAsync();
        }

        await using var reader = driver.AsyncSession(o => o.WithBookmarkManager(manager));
        await (await reader.RunAsync("RETURN 1")).ConsumeAsync();
        var runs = server.Seen.Where(m => m.Name == "RUN").Select(m => m.Extra["bookmarks"].As<List<string>>().Order().ToList()).ToList();
        Assert.Equal(["initial", "supplied"], runs[0]);
        Assert.Equal(["b1", "supplied"], runs[1]);
        Assert.Equal(["b1"], told[0]);
    }

    [Fact]
    public async Task ExecutableQuery_TwoInARow_SecondWaitsForTheFirst()
    {
        await using var server = new ScriptedServer(async (connection, message) =>
        {
            if (message.Name != "COMMIT")
            {
                return false;
            }

            await connection.SuccessAsync(("bookmark", "w1"));
            return true;
        });
        await using var driver = server.Open();
        await driver.ExecutableQuery("CREATE ()").ExecuteAsync();
        var result = await driver.ExecutableQuery("RETURN 1")
            .WithConfig(new QueryConfig(RoutingControl.Readers))
            .WithReduce(() => 10, (sum, record) => sum + record[0].As<int>())
            .ExecuteAsync();
        Assert.Equal(11, result.Result);
        var begin = server.Seen.Last(message => message.Name == "BEGIN").Extra;
        Assert.Equal("r", begin["mode"]);
        Assert.Equal(["w1"], begin["bookmarks"].As<List<string>>());
    }
}
