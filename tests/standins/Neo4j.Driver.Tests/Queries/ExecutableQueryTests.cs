using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Queries;

public class ExecutableQueryTests
{
    [Fact]
    public async Task Execute_FilterThenMap_OnlyWhatPassedIsMapped()
    {
        await using var server = new ScriptedServer(Scripts.Numbers(10));
        await using var driver = server.Open();
        var mapped = new List<int>();
        var (values, summary, keys) = await driver.ExecutableQuery("numbers")
            .WithFilter(record => record["n"].As<int>() > 6)
            .WithMap(record =>
            {
                mapped.Add(record["n"].As<int>());
                return record["n"].As<int>() * 10;
            })
            .WithFilter(value => value != 80)
            .ExecuteAsync();
        Assert.Equal([70, 90], values);
        Assert.Equal([7, 8, 9], mapped);
        Assert.Equal(["n"], keys);
        Assert.Equal("numbers", summary.Query.Text);
    }

    [Fact]
    public async Task Execute_Reduce_FoldsWhileStreaming()
    {
        await using var server = new ScriptedServer(Scripts.Numbers(2500));
        await using var driver = server.Open();
        var (text, _) = await driver.ExecutableQuery("numbers")
            .WithMap(record => record[0].As<long>())
            .WithReduce(() => 0L, (sum, value) => sum + value, sum => $"sum {sum}")
            .ExecuteAsync();
        Assert.Equal("sum 3123750", text);
    }

    [Fact]
    public async Task Execute_StreamProcessor_MayStopEarly()
    {
        await using var server = new ScriptedServer(Scripts.Numbers(5000));
        await using var driver = server.Open(o => o.WithMaxConnectionPoolSize(1));
        var (first, _) = await driver.ExecutableQuery("numbers")
            .WithStreamProcessor(async records =>
            {
                await foreach (var record in records)
                {
                    return record[0].As<int>();
                }

                return -1;
            })
            .ExecuteAsync();
        Assert.Equal(0, first);
        Assert.Contains("DISCARD", server.SeenNames);
        Assert.Single((await driver.ExecutableQuery("numbers").WithFilter(record => record[0].As<int>() == 4999).ExecuteAsync()).Result);
    }

    [Fact]
    public async Task Execute_Config_ReachesTheServer()
    {
        await using var server = new ScriptedServer(Scripts.Numbers(1));
        await using var driver = server.Open();
        await driver.ExecutableQuery("numbers")
            .WithParameters(new { x = 1 })
            .WithConfig(new QueryConfig(RoutingControl.Readers, "films", "ann", authToken: AuthTokens.Basic("bob", "x"), enableBookmarkManager: false))
            .ExecuteAsync();
        var begin = server.Seen.Single(message => message.Name == "BEGIN").Extra;
        Assert.Equal(("r", "films", "ann"), (begin["mode"], begin["db"], begin["imp_user"]));
        Assert.Equal("bob", server.Seen.Single(message => message.Name == "LOGON").Extra["principal"]);
        var parameters = Assert.IsType<Dictionary<string, object?>>(server.Seen.Single(message => message.Name == "RUN").Fields[1]);
        Assert.Equal(1L, parameters["x"]);
    }
}
