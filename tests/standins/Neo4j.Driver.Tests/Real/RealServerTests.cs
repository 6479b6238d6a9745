namespace Neo4j.Driver.Tests.Real;

public class RealServerTests
{
    [RealServerFact]
    public async Task Session_Routed_WritesAndReads()
    {
        await using var driver = RealServer.Open(scheme: "neo4j");
        await using var session = driver.AsyncSession();
        var written = await session.ExecuteWriteAsync(async runner =>
            (await (await runner.RunAsync("CREATE (n:DriverRouted {at: 1}) RETURN n.at AS at")).SingleAsync())["at"].As<int>());
        var read = await session.ExecuteReadAsync(async runner =>
            (await (await runner.RunAsync("MATCH (n:DriverRouted) RETURN count(n) AS c")).SingleAsync())["c"].As<int>());
        Assert.Equal((1, true), (written, read >= 1));
        Assert.NotEmpty(session.LastBookmarks.Values);
        await session.ExecuteWriteAsync(runner => runner.RunAsync("MATCH (n:DriverRouted) DELETE n"));
    }

    [RealServerFact]
    public async Task VerifyConnectivity_RealServer_TellsVersion()
    {
        await using var driver = RealServer.Open();
        var info = await driver.GetServerInfoAsync();
        Assert.StartsWith("Neo4j/", info.Agent, StringComparison.Ordinal);
        Assert.StartsWith("5.", info.ProtocolVersion, StringComparison.Ordinal);
    }

    [RealServerFact]
    public async Task ExecuteWrite_NodesAndPath_ReadBack()
    {
        await using var driver = RealServer.Open();
        await using var session = driver.AsyncSession();
        var created = await session.ExecuteWriteAsync(async runner =>
        {
            var cursor = await runner.RunAsync(
                "CREATE p = (a:DriverTest {name: $name, tags: $tags})-[r:KNOWS {since: date('2020-01-02')}]->(b:DriverTest) RETURN a, r, p, 1 AS one",
                new { name = "é", tags = new[] { "x", "y" } });
            var record = await cursor.SingleAsync();
            await cursor.ConsumeAsync();
            return record;
        });
        var node = created["a"].As<INode>();
        Assert.Equal("é", node["name"].As<string>());
        Assert.Equal(["x", "y"], node["tags"].As<List<string>>());
        Assert.Equal(["DriverTest"], node.Labels);
        Assert.Equal(new LocalDate(2020, 1, 2), created["r"].As<IRelationship>()["since"]);
        Assert.Equal(node, created["p"].As<IPath>().Start);
        Assert.Equal(1, created["one"].As<int>());

        var counters = await session.ExecuteWriteAsync(async runner =>
            (await (await runner.RunAsync("MATCH (n:DriverTest) DETACH DELETE n")).ConsumeAsync()).Counters);
        Assert.True(counters.NodesDeleted >= 2);
    }

    [RealServerFact]
    public async Task RunAsync_SyntaxError_IsClientException()
    {
        await using var driver = RealServer.Open();
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("RETRUN 1");
        var error = await Assert.ThrowsAsync<ClientException>(cursor.ConsumeAsync);
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", error.Code);
        Assert.Equal(2, (await (await session.RunAsync("RETURN 2 AS n")).SingleAsync())["n"].As<int>());
    }

    [RealServerFact]
    public async Task ExecutableQuery_MapAndFilter_GivesValues()
    {
        await using var driver = RealServer.Open();
        var (numbers, summary, keys) = await driver.ExecutableQuery("UNWIND range(1, $n) AS i RETURN i")
            .WithParameters(new { n = 5000 })
            .WithMap(record => record["i"].As<int>())
            .WithFilter(i => i % 2 == 0)
            .ExecuteAsync();
        Assert.Equal(2500, numbers.Count);
        Assert.Equal(["i"], keys);
        Assert.Equal(QueryType.ReadOnly, summary.QueryType);
    }
}
