namespace Neo4j.Driver.Tests.Real;

public class ConformanceTests
{
    [RealServerFact]
    public async Task Transaction_TimeoutAndMetadata_TheServerKnowsThem()
    {
        await using var driver = RealServer.Open();
        await using var session = driver.AsyncSession();
        var metadata = await session.ExecuteReadAsync(
            async runner => (await (await runner.RunAsync("CALL tx.getMetaData()")).SingleAsync())[0].As<Dictionary<string, object>>(),
            o => o.WithMetadata(new Dictionary<string, object> { ["app"] = "natograph" }));
        Assert.Equal("natograph", metadata["app"]);

        var slow = await session.RunAsync(
            "UNWIND range(1, 100000000) AS i RETURN count(i % 7)", o => o.WithTimeout(TimeSpan.FromMilliseconds(1)));
        var error = await Assert.ThrowsAnyAsync<Neo4jException>(slow.ConsumeAsync);
        Assert.Contains("TransactionTimedOut", error.Code, StringComparison.Ordinal);
    }

    [RealServerFact]
    public async Task Session_ReadsItsOwnWrites_ThroughBookmarks()
    {
        await using var driver = RealServer.Open();
        var id = Guid.NewGuid().ToString();
        Bookmarks written;
        await using (var writer = driver.AsyncSession())
        {
            await writer.ExecuteWriteAsync(async runner => await (await runner.RunAsync("CREATE (:DriverOwn {id: $id})", new { id })).ConsumeAsync());
            written = writer.LastBookmarks;
        }

        await using var reader = driver.AsyncSession(o => o.WithBookmarks(written).WithDefaultAccessMode(AccessMode.Read));
        var found = await reader.ExecuteReadAsync(async runner =>
            (await (await runner.RunAsync("MATCH (n:DriverOwn {id: $id}) RETURN count(n) AS c", new { id })).SingleAsync())["c"].As<int>());
        Assert.Equal(1, found);
        await reader.ExecuteWriteAsync(runner => runner.RunAsync("MATCH (n:DriverOwn) DELETE n"));
    }

    [RealServerFact]
    public async Task Bookmark_Nonsense_InvalidBookmark()
    {
        await using var driver = RealServer.Open();
        await using var session = driver.AsyncSession(o => o.WithBookmarks(Bookmarks.From("nonsense")));
        await Assert.ThrowsAsync<InvalidBookmarkException>(() => session.BeginTransactionAsync());
    }

    [RealServerFact]
    public async Task Write_InAReadSession_IsRefused()
    {
        await using var driver = RealServer.Open();
        await using var session = driver.AsyncSession();
        var error = await Assert.ThrowsAsync<ClientException>(() => session.ExecuteReadAsync(async runner =>
            await (await runner.RunAsync("CREATE (:DriverNever)")).ConsumeAsync()));
        Assert.Equal("Neo.ClientError.Statement.AccessMode", error.Code);
    }

    [RealServerFact]
    public async Task Constraint_Violated_ClientExceptionAndNothingStays()
    {
        await using var driver = RealServer.Open();
        await driver.ExecutableQuery("CREATE CONSTRAINT driver_unique IF NOT EXISTS FOR (n:DriverUnique) REQUIRE n.id IS UNIQUE").ExecuteAsync();
        await using var session = driver.AsyncSession();
        var error = await Assert.ThrowsAsync<ClientException>(() => session.ExecuteWriteAsync(async runner =>
        {
            await runner.RunAsync("CREATE (:DriverUnique {id: 1})");
            await (await runner.RunAsync("CREATE (:DriverUnique {id: 1})")).ConsumeAsync();
        }));
        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", error.Code);
        var left = await driver.ExecutableQuery("MATCH (n:DriverUnique) RETURN count(n)").WithMap(record => record[0].As<int>()).ExecuteAsync();
        Assert.Equal([0], left.Result);
    }

    [RealServerFact]
    public async Task Deadlock_TwoTransactions_BothSucceedInTheEnd()
    {
        await using var driver = RealServer.Open();
        await driver.ExecutableQuery("MERGE (:DriverLock {id: 1}) MERGE (:DriverLock {id: 2})").ExecuteAsync();
        using var met = new Barrier(2);
        var attempts = 0;

        async Task LockAsync(int first, int second)
        {
            await using var session = driver.AsyncSession();
            var meet = true;
            await session.ExecuteWriteAsync(async runner =>
            {
                Interlocked.Increment(ref attempts);
                await (await runner.RunAsync("MATCH (n:DriverLock {id: $first}) SET n.at = 1", new { first })).ConsumeAsync();
                if (meet)
                {
                    meet = false;
                    await Task.Run(() => met.SignalAndWait(TimeSpan.FromSeconds(20)));
                }

                await (await runner.RunAsync("MATCH (n:DriverLock {id: $second}) SET n.at = 1", new { second })).ConsumeAsync();
            });
        }

        await Task.WhenAll(LockAsync(1, 2), LockAsync(2, 1));
        Assert.True(attempts > 2);
        await driver.ExecutableQuery("MATCH (n:DriverLock) DELETE n").ExecuteAsync();
    }

    [RealServerFact]
    public async Task Password_Wrong_AuthenticationException()
    {
        await using var right = RealServer.Open();
        Assert.False(await right.VerifyAuthenticationAsync(AuthTokens.Basic("neo4j", "wrong")));
        Assert.True(await right.VerifyAuthenticationAsync(RealServer.Token));
        await using var wrong = GraphDatabase.Driver(RealServer.Uri("bolt"), AuthTokens.Basic("neo4j", "wrong"));
        await Assert.ThrowsAsync<AuthenticationException>(wrong.VerifyConnectivityAsync);
    }

    [RealServerFact]
    public async Task Database_Unknown_FatalDiscoveryWhenRouted()
    {
        await using var driver = RealServer.Open(scheme: "neo4j");
        await using var session = driver.AsyncSession(o => o.WithDatabase("nowhere"));
        await Assert.ThrowsAsync<FatalDiscoveryException>(() => session.ExecuteReadAsync(runner => runner.RunAsync("RETURN 1")));
        Assert.True(await driver.SupportsMultiDbAsync());
    }

    [RealServerFact]
    public async Task Run_CancelledWhileTheServerWorks_NextQueryWorks()
    {
        await using var driver = RealServer.Open(o => o.WithMaxConnectionPoolSize(1));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => driver
            .ExecutableQuery("UNWIND range(1, 1000000000) AS i RETURN count(i % 7)").ExecuteAsync(stop.Token));
        var (rows, _) = await driver.ExecutableQuery("RETURN 1").ExecuteAsync();
        Assert.Single(rows);
    }

    [RealServerFact]
    public async Task Sessions_ManyAtOnce_AllServed()
    {
        await using var driver = RealServer.Open(o => o.WithMaxConnectionPoolSize(8));
        var sums = await Task.WhenAll(Enumerable.Range(0, 100).Select(async i =>
        {
            var (rows, _) = await driver.ExecutableQuery("UNWIND range(1, $i) AS n RETURN sum(n) AS s").WithParameters(new { i }).ExecuteAsync();
            return rows[0]["s"].As<int>();
        }));
        Assert.Equal(Enumerable.Range(0, 100).Select(i => i * (i + 1) / 2), sums);
    }
}
