using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Bolt;

public class HandshakeTests
{
    public static TheoryData<int, int> Versions => new()
    {
        { 4, 4 }, { 5, 0 }, { 5, 1 }, { 5, 2 }, { 5, 3 }, { 5, 4 }, { 5, 5 }, { 5, 6 }, { 5, 7 }, { 5, 8 },
    };

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Negotiate_ServerPicksAVersion_QueriesWork(int major, int minor)
    {
        await using var server = new ScriptedServer((_, _) => Task.FromResult(false), (major, minor));
        await using var driver = server.Open();
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("RETURN 1 AS n");
        Assert.Equal(1, (await cursor.SingleAsync())["n"].As<int>());
        Assert.Equal($"{major}.{minor}", (await cursor.ConsumeAsync()).Server.ProtocolVersion);
    }

    [Theory]
    [InlineData(new byte[] { 3, 0, 0, 4, 4, 0, 8, 8, 5, 0, 1, 9, 6, 0 }, 5, 8)]
    [InlineData(new byte[] { 2, 0, 0, 4, 4, 0, 3, 4, 5, 0x80, 1 }, 5, 4)]
    [InlineData(new byte[] { 1, 0, 2, 4, 4, 0 }, 4, 4)]
    public async Task Negotiate_Manifest_HighestSharedIsChosen(byte[] manifest, int major, int minor)
    {
        var chosen = new byte[5];
        await using var server = new ScriptedServer(async connection =>
        {
            Assert.Equal(0x1FFu, (await connection.ReceiveHandshakeAsync())[0]);
            await connection.SendBytesAsync([0, 0, 1, 0xFF, .. manifest]);
            await connection.Stream.ReadExactlyAsync(chosen);
            await connection.ServeAsync(_ => Task.FromResult(false));
        });
        await using var driver = server.Open();
        Assert.Equal($"{major}.{minor}", (await driver.GetServerInfoAsync()).ProtocolVersion);
        Assert.Equal([0, 0, (byte)minor, (byte)major, 0], chosen);
    }

    [Fact]
    public async Task Negotiate_OfferedRanges_AreThoseThatAreSpoken()
    {
        uint[] offered = [];
        await using var server = new ScriptedServer(async connection =>
        {
            offered = await connection.ReceiveHandshakeAsync();
            await connection.SendBytesAsync(0, 0, 0, 0);
        });
        await using var driver = server.Open();
        await Assert.ThrowsAsync<ClientException>(driver.VerifyConnectivityAsync);
        Assert.Equal([0x000001FF, 0x00080805, 0x00000404, 0], offered);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'H', (byte)'T', (byte)'T', (byte)'P' })]
    [InlineData(new byte[] { 0, 0, 9, 5 })]
    [InlineData(new byte[] { 0, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { 0, 0, 1, 0xFF, 0xFF, 0x7F })]
    public async Task Negotiate_AnswerIsNoBolt_ProtocolException(byte[] answer)
    {
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.ReceiveHandshakeAsync();
            await connection.SendBytesAsync(answer);
        });
        await using var driver = server.Open();
        await Assert.ThrowsAsync<ProtocolException>(driver.VerifyConnectivityAsync);
    }

    [Fact]
    public async Task Negotiate_ServerHangsUp_ServiceUnavailable()
    {
        await using var server = new ScriptedServer(connection =>
        {
            connection.Close();
            return Task.CompletedTask;
        });
        await using var driver = server.Open();
        await Assert.ThrowsAsync<ServiceUnavailableException>(driver.VerifyConnectivityAsync);
    }

    [Fact]
    public async Task Negotiate_ServerSaysNothing_ServiceUnavailableAfterTimeout()
    {
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.ReceiveHandshakeAsync();
            await connection.ReceiveAsync();
        });
        await using var driver = server.Open(o => o.WithConnectionTimeout(TimeSpan.FromMilliseconds(50)));
        await Assert.ThrowsAsync<ServiceUnavailableException>(driver.VerifyConnectivityAsync);
    }

    [Fact]
    public async Task Connect_NobodyListens_ServiceUnavailable()
    {
        var server = new ScriptedServer((_, _) => Task.FromResult(false));
        await using var driver = server.Open();
        await server.DisposeAsync();
        await Assert.ThrowsAsync<ServiceUnavailableException>(driver.VerifyConnectivityAsync);
        Assert.False(await driver.TryVerifyConnectivityAsync());
    }
}
