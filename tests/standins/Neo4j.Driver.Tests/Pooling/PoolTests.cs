using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Pooling;

public class PoolTests
{
    private static async Task RunAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        await (await session.RunAsync("RETURN 1")).ConsumeAsync();
    }

    private static IDriver Open(ScriptedServer server, TimeProvider time, Action<ConfigBuilder> action)
    {
        var config = new Config();
        action(new ConfigBuilder(config));
        return GraphDatabase.Create(new Uri($"bolt://{server.Address}"), AuthTokenManagers.None, config, time);
    }

    [Fact]
    public async Task Acquire_OneAfterAnother_OneConnection()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = server.Open();
        for (var i = 0; i < 5; i++)
        {
            await RunAsync(driver);
        }

        Assert.Equal(1, server.ConnectionCount);
        Assert.DoesNotContain("RESET", server.SeenNames);
    }

    [Fact]
    public async Task Acquire_AllInUse_ClientExceptionAfterTheTimeout()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = server.Open(o => o.WithMaxConnectionPoolSize(1).WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(3)));
        await using (var holder = driver.AsyncSession())
        {
            await using var transaction = await holder.BeginTransactionAsync();
            await Assert.ThrowsAsync<ClientException>(() => RunAsync(driver));
        }

        await RunAsync(driver);
        Assert.Equal(1, server.ConnectionCount);
    }

    [Fact]
    public async Task Acquire_ServerIsSlowToLetIn_ClientExceptionAfterTheTimeout()
    {
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.ReceiveHandshakeAsync();
            await connection.ReceiveAsync();
        });
        await using var driver = server.Open(o => o.WithConnectionAcquisitionTimeout(TimeSpan.FromMilliseconds(20)));
        await Assert.ThrowsAsync<ClientException>(() => RunAsync(driver));
    }

    [Fact]
    public async Task Acquire_ManyAtOnce_NoMoreThanTheSize()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = server.Open(o => o.WithMaxConnectionPoolSize(3));
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => RunAsync(driver)));
        Assert.InRange(server.ConnectionCount, 1, 3);
        Assert.Equal(50, server.SeenNames.Count(name => name == "RUN"));
    }

    [Fact]
    public async Task Acquire_OlderThanItsLifetime_NewConnection()
    {
        var time = new InstantTime();
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = Open(server, time, o => o.WithMaxConnectionLifetime(TimeSpan.FromMinutes(5)));
        await RunAsync(driver);
        time.Advance(TimeSpan.FromMinutes(6));
        await RunAsync(driver);
        Assert.Equal(2, server.ConnectionCount);
    }

    [Fact]
    public async Task Acquire_IdleForTooLong_NewConnection()
    {
        var time = new InstantTime();
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = Open(server, time, o => o.WithConnectionIdleTimeout(TimeSpan.FromMinutes(5)));
        await RunAsync(driver);
        time.Advance(TimeSpan.FromMinutes(6));
        await RunAsync(driver);
        Assert.Equal(2, server.ConnectionCount);
    }

    [Fact]
    public async Task Acquire_IdleForAWhile_IsTriedFirst()
    {
        var time = new InstantTime();
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = Open(server, time, o => o.WithConnectionLivenessCheckTimeout(TimeSpan.FromMinutes(1)));
        await RunAsync(driver);
        await RunAsync(driver);
        Assert.DoesNotContain("RESET", server.SeenNames);
        time.Advance(TimeSpan.FromMinutes(2));
        await RunAsync(driver);
        Assert.Equal(1, server.SeenNames.Count(name => name == "RESET"));
        Assert.Equal(1, server.ConnectionCount);
    }

    [Fact]
    public async Task Acquire_ConnectionDiedWhileIdle_TryFindsOutAndOpensAnother()
    {
        await using var server = new ScriptedServer((connection, message) =>
        {
            if (message.Name == "RESET")
            {
                connection.Close();
            }

            return Task.FromResult(false);
        });
        await using var driver = server.Open(o => o.WithConnectionLivenessCheckTimeout(TimeSpan.Zero));
        await RunAsync(driver);
        await RunAsync(driver);
        Assert.Equal(2, server.ConnectionCount);
    }

    [Fact]
    public async Task Acquire_ServerHungUpWhileIdle_NewConnectionWithoutAnError()
    {
        var connections = new List<ScriptedConnection>();
        await using var server = new ScriptedServer((connection, _) =>
        {
            connections.Add(connection);
            return Task.FromResult(false);
        });
        await using var driver = server.Open();
        await RunAsync(driver);
        connections[0].Close();
        await RunAsync(driver);
        Assert.Equal(2, server.ConnectionCount);
    }

    [Fact]
    public async Task Failure_ConnectionBroke_IdleOnesAreNotTrusted()
    {
        await using var server = new ScriptedServer((connection, message) =>
        {
            if (message is { Name: "RUN", Text: "break" })
            {
                connection.Close();
            }

            return Task.FromResult(false);
        });
        await using var driver = server.Open();
        await HoldTwoAsync(driver);
        await using (var session = driver.AsyncSession())
        {
            var cursor = await session.RunAsync("break");
            await Assert.ThrowsAsync<ServiceUnavailableException>(cursor.ConsumeAsync);
        }

        await HoldTwoAsync(driver);
        Assert.Equal(4, server.ConnectionCount);
    }

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task Acquire_DriverWasClosed_ObjectDisposedAtOnce(string scheme)
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        server.Table = ScriptedServer.TableOf([server.Address], [server.Address], [server.Address]);
        var driver = server.Open(scheme: scheme);
        await using var session = driver.AsyncSession();
        await (await session.RunAsync("RETURN 1")).ConsumeAsync();
        await driver.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.ExecuteReadAsync(runner => runner.RunAsync("RETURN 1")));
    }

    [Fact]
    public async Task Release_MoreThanMayBeIdle_AreClosed()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = server.Open(o => o.WithMaxIdleConnectionPoolSize(1));
        await HoldTwoAsync(driver);
        Assert.Equal(2, server.ConnectionCount);
        await HoldTwoAsync(driver);
        Assert.Equal(3, server.ConnectionCount);
    }

    private static async Task HoldTwoAsync(IDriver driver)
    {
        await using var one = driver.AsyncSession();
        await using var two = driver.AsyncSession();
        await using var first = await one.BeginTransactionAsync();
        await using var second = await two.BeginTransactionAsync();
    }
}
