using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Routing;

public class RoutingTests
{
    private static Task<int> ReadAsync(IAsyncSession session) => session.ExecuteReadAsync(OneAsync);

    private static Task<int> WriteAsync(IAsyncSession session) => session.ExecuteWriteAsync(OneAsync);

    private static async Task<int> OneAsync(IAsyncQueryRunner runner) =>
        (await (await runner.RunAsync("RETURN 1 AS n")).SingleAsync())["n"].As<int>();

    [Fact]
    public async Task ExecuteWrite_Cluster_GoesToLeader()
    {
        await using var cluster = new Cluster();
        await using var driver = cluster.Open();
        await using var session = driver.AsyncSession(o => o.WithDatabase("neo4j"));
        Assert.Equal(1, await WriteAsync(session));
        Assert.Equal((1, 0, 0), (cluster.Count(0, "RUN"), cluster.Count(1, "RUN"), cluster.Count(2, "RUN")));
    }

    [Fact]
    public async Task ExecuteRead_Cluster_ReadersInTurnInReadMode()
    {
        await using var cluster = new Cluster();
        await using var driver = cluster.Open();
        await using var session = driver.AsyncSession(o => o.WithDatabase("neo4j"));
        for (var i = 0; i < 4; i++)
        {
            await ReadAsync(session);
        }

        Assert.Equal((0, 2, 2), (cluster.Count(0, "RUN"), cluster.Count(1, "RUN"), cluster.Count(2, "RUN")));
        Assert.Equal("r", cluster.Members[1].Seen.First(message => message.Name == "BEGIN").Extra["mode"]);
        Assert.Equal(1, cluster.Members.Sum(member => member.SeenNames.Count(name => name == "ROUTE")));
    }

    [Fact]
    public async Task Route_ContextDatabaseBookmarksAndUser_AreSent()
    {
        await using var cluster = new Cluster();
        await using var driver = GraphDatabase.Driver($"neo4j://{cluster.Members[0].Address}/?policy=near%20me", AuthTokens.None);
        await using var session = driver.AsyncSession(o => o.WithDatabase("films").WithImpersonatedUser("ann").WithBookmarks(Bookmarks.From("b0")));
        await WriteAsync(session);
        var route = cluster.Members[0].Seen.First(message => message.Name == "ROUTE");
        var context = Assert.IsType<Dictionary<string, object?>>(route.Fields[0]);
        Assert.Equal(("near me", cluster.Members[0].Address), (context["policy"], context["address"]));
        Assert.Equal(["b0"], route.Fields[1].As<List<string>>());
        Assert.Equal(("films", "ann"), (route.Extra["db"], route.Extra["imp_user"]));
        var hello = cluster.Members[0].Seen.First(message => message.Name == "HELLO");
        Assert.Equal(context, hello.Extra["routing"]);
        Assert.Equal(("films", "ann"), cluster.Members[0].Seen.First(m => m.Name == "BEGIN").Extra is var begin ? (begin["db"], begin["imp_user"]) : default);
    }

    [Fact]
    public async Task Session_NoDatabase_StaysWithTheHomeDatabaseThatTheServerNames()
    {
        await using var cluster = new Cluster();
        await using var driver = cluster.Open();
        await using var session = driver.AsyncSession();
        await WriteAsync(session);
        await WriteAsync(session);
        Assert.Equal(1, cluster.Count(0, "ROUTE"));
        Assert.All(cluster.Members[0].Seen.Where(message => message.Name == "BEGIN"), begin => Assert.Equal("neo4j", begin.Extra["db"]));
    }

    [Fact]
    public async Task Session_NoDatabaseAndServersThatRoute_HomeIsAskedForOnce()
    {
        await using var cluster = new Cluster(async (_, connection, message) =>
        {
            if (message.Name == "HELLO")
            {
                await connection.SuccessAsync(("server", "Scripted/1"), ("hints", new Dictionary<string, object?> { ["ssr.enabled"] = true }));
                return true;
            }

            if (message.Name == "BEGIN")
            {
                await connection.SuccessAsync(("db", "home"));
                return true;
            }

            return false;
        });
        await using var driver = cluster.Open();
        for (var i = 0; i < 2; i++)
        {
            await using var session = driver.AsyncSession();
            await WriteAsync(session);
            await WriteAsync(session);
        }

        var begins = cluster.Members[0].Seen.Where(message => message.Name == "BEGIN").Select(message => message.Extra.GetValueOrDefault("db"));
        Assert.Equal(["neo4j", "neo4j", null, "home"], begins);
        Assert.Equal(2, cluster.Members.Sum(member => member.SeenNames.Count(name => name == "ROUTE")));
    }

    [Fact]
    public async Task Read_ReaderIsDown_AnotherServes()
    {
        await using var cluster = new Cluster();
        await cluster.Members[1].DisposeAsync();
        await using var driver = cluster.Open();
        await using var session = driver.AsyncSession(o => o.WithDatabase("neo4j"));
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(1, await ReadAsync(session));
        }

        Assert.Equal(3, cluster.Count(2, "RUN"));
    }

    [Fact]
    public async Task Write_LeaderChanged_RetriedOnTheNewOne()
    {
        Cluster? cluster = null;
        cluster = new Cluster(async (member, connection, message) =>
        {
            if (message.Name != "RUN" || member != cluster!.Members[0])
            {
                return false;
            }

            cluster.Rule(routers: [0, 1, 2], readers: [0, 2], writers: [1]);
            await connection.FailureAsync("Neo.ClientError.Cluster.NotALeader");
            return true;
        });
        await using var _ = cluster;
        await using var driver = cluster.Open();
        await using var session = driver.AsyncSession(o => o.WithDatabase("neo4j"));
        Assert.Equal(1, await WriteAsync(session));
        Assert.Equal((1, 1), (cluster.Count(0, "RUN"), cluster.Count(1, "RUN")));
    }

    [Fact]
    public async Task Write_LeaderDiesInTheMiddle_RetriedOnTheNewOne()
    {
        Cluster? cluster = null;
        cluster = new Cluster((member, connection, message) =>
        {
            if (message.Name == "PULL" && member == cluster!.Members[0])
            {
                cluster.Rule(routers: [1, 2], readers: [2], writers: [1]);
                member.Stop();
            }

            return Task.FromResult(false);
        });
        await using var _ = cluster;
        await using var driver = cluster.Open();
        await using var session = driver.AsyncSession(o => o.WithDatabase("neo4j"));
        Assert.Equal(1, await WriteAsync(session));
        Assert.Equal(1, cluster.Count(1, "COMMIT"));
    }

    [Fact]
    public async Task AutoCommit_ServerDies_SessionExpired()
    {
        await using var cluster = new Cluster((member, _, message) =>
        {
            if (message.Name == "RUN")
            {
                member.Stop();
            }

            return Task.FromResult(false);
        });
        await using var driver = cluster.Open();
        await using var session = driver.AsyncSession(o => o.WithDatabase("neo4j"));
        var cursor = await session.RunAsync("RETURN 1");
        var error = await Assert.ThrowsAsync<SessionExpiredException>(cursor.FetchAsync);
        Assert.True(error.IsRetriable);
    }

    [Fact]
    public async Task Write_InReadMode_ClientException()
    {
        await using var cluster = new Cluster(async (_, connection, message) =>
        {
            if (message.Name != "RUN")
            {
                return false;
            }

            await connection.FailureAsync("Neo.ClientError.Cluster.NotALeader");
            return true;
        });
        await using var driver = cluster.Open();
        await using var session = driver.AsyncSession(o => o.WithDatabase("neo4j"));
        var error = await Assert.ThrowsAsync<ClientException>(() => ReadAsync(session));
        Assert.False(error.IsRetriable);
    }

    [Fact]
    public async Task Route_DatabaseNotFound_FatalAtOnce()
    {
        await using var cluster = new Cluster(async (_, connection, message) =>
        {
            if (message.Name != "ROUTE")
            {
                return false;
            }

            await connection.FailureAsync("Neo.ClientError.Database.DatabaseNotFound");
            return true;
        });
        await using var driver = cluster.Open();
        await using var session = driver.AsyncSession(o => o.WithDatabase("none"));
        await Assert.ThrowsAsync<FatalDiscoveryException>(() => ReadAsync(session));
        Assert.Equal(1, cluster.Members.Sum(member => member.SeenNames.Count(name => name == "ROUTE")));
    }

    [Fact]
    public async Task Route_SeedIsDownLater_AnotherRouterIsAsked()
    {
        await using var cluster = new Cluster();
        cluster.Rule(routers: [0, 1], readers: [2], writers: [2], ttl: 0);
        await using var driver = cluster.Open();
        await using var session = driver.AsyncSession(o => o.WithDatabase("neo4j"));
        await ReadAsync(session);
        await cluster.Members[0].DisposeAsync();
        Assert.Equal(1, await ReadAsync(session));
        Assert.Equal(1, cluster.Count(1, "ROUTE"));
    }

    [Fact]
    public async Task Route_NoRouterAnswers_ServiceUnavailable()
    {
        await using var cluster = new Cluster();
        await using var driver = cluster.Open();
        foreach (var member in cluster.Members)
        {
            await member.DisposeAsync();
        }

        await Assert.ThrowsAsync<ServiceUnavailableException>(driver.VerifyConnectivityAsync);
    }

    [Fact]
    public async Task Route_Resolver_GivesTheSeeds()
    {
        await using var cluster = new Cluster();
        var resolver = new FixedResolver(ServerAddress.From("127.0.0.1", cluster.Members[1].Port));
        await using var driver = GraphDatabase.Driver("neo4j://nowhere.invalid", AuthTokens.None, o => o.WithResolver(resolver));
        await driver.VerifyConnectivityAsync();
        Assert.Equal(1, cluster.Count(1, "ROUTE"));
        Assert.Equal(ServerAddress.From("nowhere.invalid", 7687), resolver.Asked);
    }

    [Fact]
    public async Task Table_TimeToLiveIsOver_FetchedAgain()
    {
        var time = new InstantTime();
        await using var cluster = new Cluster();
        cluster.Rule(routers: [0], readers: [1], writers: [2], ttl: 60);
        await using var driver = GraphDatabase.Create(
            new Uri($"neo4j://{cluster.Members[0].Address}"), AuthTokenManagers.None, new Config(), time);
        await using var session = driver.AsyncSession(o => o.WithDatabase("neo4j"));
        await ReadAsync(session);
        time.Advance(TimeSpan.FromSeconds(59));
        await ReadAsync(session);
        Assert.Equal(1, cluster.Count(0, "ROUTE"));
        time.Advance(TimeSpan.FromSeconds(2));
        await ReadAsync(session);
        Assert.Equal(2, cluster.Count(0, "ROUTE"));
    }

    [Theory]
    [InlineData("neo4j://h?a=1&a=2")]
    [InlineData("neo4j://h?a")]
    [InlineData("neo4j://h?address=x")]
    [InlineData("bolt://h?a=1")]
    public void Driver_BadContext_ArgumentException(string uri) =>
        Assert.Throws<ArgumentException>(() => GraphDatabase.Driver(uri));

    private sealed class FixedResolver(ServerAddress answer) : IServerAddressResolver
    {
        public ServerAddress? Asked { get; private set; }

        public ISet<ServerAddress> Resolve(ServerAddress address)
        {
            Asked = address;
            return new HashSet<ServerAddress> { answer };
        }
    }
}
