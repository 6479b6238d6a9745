using Neo4j.Driver.Routing;
using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Routing;

public class RoutingTableReaderTests
{
    private static RoutingTable Read(Dictionary<string, object?> table, string? database = null) =>
        RoutingTableReader.Read(new Dictionary<string, object?> { ["rt"] = Plain(table) }, database, 0);

    /// <summary>Lists as the wire brings them.</summary>
    private static Dictionary<string, object?> Plain(Dictionary<string, object?> table) =>
        (Dictionary<string, object?>)PackStream.Wire.RoundTrip(table)!;

    [Fact]
    public void Read_Addresses_HostsAndPorts()
    {
        var table = Read(ScriptedServer.TableOf(["a:1", "b"], ["[::1]:3", "[::2]"], ["a:1", "a:1"]));
        Assert.Equal([ServerAddress.From("a", 1), ServerAddress.From("b", 7687)], table.Routers.ToArray());
        Assert.Equal([ServerAddress.From("[::1]", 3), ServerAddress.From("[::2]", 7687)], table.Readers.ToArray());
        Assert.Equal([ServerAddress.From("a", 1)], table.Writers.ToArray());
        Assert.Equal("neo4j", table.Database);
    }

    [Fact]
    public void Read_DatabaseWasNamed_StaysAsNamed() =>
        Assert.Equal("alias", Read(ScriptedServer.TableOf(["a:1"], ["a:1"], ["a:1"]), "alias").Database);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(300, 300)]
    [InlineData(long.MaxValue, 365 * 24 * 3600)]
    public void Read_TimeToLive_Bounded(long ttl, long seconds) =>
        Assert.Equal(seconds, Read(ScriptedServer.TableOf(["a:1"], ["a:1"], [], ttl)).TimeToLive.TotalSeconds);

    [Theory]
    [InlineData("a:x")]
    [InlineData("a:")]
    [InlineData("a:99999")]
    public void Read_AddressThatCannotBe_ProtocolException(string address) =>
        Assert.Throws<ProtocolException>(() => Read(ScriptedServer.TableOf([address], ["a:1"], ["a:1"])));

    [Fact]
    public void Read_NoTable_ProtocolException()
    {
        Assert.Throws<ProtocolException>(() => RoutingTableReader.Read(new Dictionary<string, object?>(), null, 0));
        Assert.Throws<ProtocolException>(() => Read([]));
    }
}
