using System.Net.WebSockets;
using System.Text;

namespace HotChocolate.AspNetCore.Tests;

/// <summary>https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
public sealed class GraphQLTransportWsTests
{
    [Fact]
    public async Task Query_OverASocket_IsAnsweredAndCompleted()
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.StartAsync(server.Address);

        await client.SubscribeAsync("1", "query($name: String) { hello(name: $name) }", new { name = "Ōtan" });

        Assert.Equal("graphql-transport-ws", client.SubProtocol);
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"hello":"Hello Ōtan"}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Mutation_OverASocket_IsRun()
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.StartAsync(server.Address);

        await client.SubscribeAsync("m", "mutation { add(a: 1, b: 2) }");

        Assert.Equal("""{"id":"m","type":"next","payload":{"data":{"add":3}}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Subscription_GivesEachEventAndCompletesWithItsTopic()
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.StartAsync(server.Address);
        await SubscribeAsync(server, client, "a");

        await server.TellAsync("one");
        await server.TellAsync("fail");
        await server.CompleteAsync();

        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"told":"one"}}}""", await client.ReceiveAsync());
        Assert.Contains("Unexpected Execution Error", await client.ReceiveAsync(), StringComparison.Ordinal);
        Assert.Equal("""{"id":"a","type":"complete"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Complete_FromTheClient_EndsTheOperationAndFreesItsId()
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.StartAsync(server.Address);
        await SubscribeAsync(server, client, "a");

        await client.SendAsync("""{"id":"a","type":"complete"}""");
        await client.SubscribeAsync("a", "{ hello }");

        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"hello":"Hello world"}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"id":"a","type":"complete"}""", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData("{ hello", "HC0011")]
    [InlineData("{ nothing }", "does not exist")]
    [InlineData("query($n: String!) { hello(name: $n) }", "HC0018")]
    [InlineData("", "HC0013")]
    public async Task Operation_ThatCannotRun_GivesAnErrorAndTheConnectionStays(string query, string expected)
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.StartAsync(server.Address);

        await client.SubscribeAsync("1", query);

        var message = await client.ReceiveAsync();
        Assert.StartsWith("""{"id":"1","type":"error","payload":[{"message":""", message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.Ordinal);
        await client.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Ping_BeforeTheInitialisation_IsAnswered()
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.ConnectAsync(server.Address);

        await client.SendAsync("""{"type":"ping","payload":{"a":1}}""");

        Assert.Equal("""{"type":"pong"}""", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData(4400, "no json")]
    [InlineData(4400, "[]")]
    [InlineData(4400, "{}")]
    [InlineData(4400, """{"type":1}""")]
    [InlineData(4400, """{"type":"other"}""")]
    [InlineData(4400, """{"type":"ping","type":"pong"}""")]
    [InlineData(4400, """{"type":"\ud800"}""")]
    [InlineData(4401, """{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData(4401, """{"id":"1","type":"complete"}""")]
    [InlineData(4429, """{"type":"connection_init"}""", """{"type":"connection_init"}""")]
    [InlineData(4400, """{"type":"connection_init"}""", """{"type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData(4400, """{"type":"connection_init"}""", """{"id":"","type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData(4400, """{"type":"connection_init"}""", """{"id":"1","type":"subscribe"}""")]
    [InlineData(4400, """{"type":"connection_init"}""", """{"type":"complete"}""")]
    public async Task Message_AgainstTheProtocol_ClosesTheConnection(int status, params string[] messages)
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.ConnectAsync(server.Address);
        foreach (var message in messages)
        {
            await client.SendAsync(message);
        }

        Assert.Equal(status, await client.ReadToEndAsync());
        Assert.NotEmpty(client.CloseReason!);
    }

    [Theory]
    [InlineData("a", "Subscriber for a already exists")]
    [InlineData("an id that is so long that it finds no place in a close frame, which has room for 123 bytes only, or not many more than that", "Subscriber already exists")]
    public async Task Id_InUse_ClosesTheConnection(string id, string reason)
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.StartAsync(server.Address);

        await client.SubscribeAsync(id, "subscription { told }");
        await client.SubscribeAsync(id, "subscription { told }");

        Assert.Equal(4409, await client.ReadToEndAsync());
        Assert.Equal(reason, client.CloseReason);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("other")]
    public async Task SubProtocol_ThatIsUnknown_ClosesTheConnection(string? subProtocol)
    {
        await using var server = await Server.StartAsync();

        using var client = await SocketClient.ConnectAsync(server.Address, subProtocol);

        Assert.Equal((int)WebSocketCloseStatus.ProtocolError, await client.ReadToEndAsync());
    }

    [Fact]
    public async Task Client_ThatDoesNotIntroduceItself_IsClosed()
    {
        var options = new GraphQLServerOptions { Sockets = { ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(50) } };
        await using var server = await Server.StartAsync(options: options);
        using var client = await SocketClient.ConnectAsync(server.Address);

        Assert.Equal(4408, await client.ReadToEndAsync());
    }

    [Fact]
    public async Task Client_ThatIsSilent_IsPinged()
    {
        var options = new GraphQLServerOptions
        {
            Sockets = { ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(50), KeepAliveInterval = TimeSpan.FromMilliseconds(50) },
        };
        await using var server = await Server.StartAsync(options: options);
        using var client = await SocketClient.ConnectAsync(server.Address);
        await client.SendAsync("""{"type":"connection_init"}""");
        await client.ReceiveAsync();

        Assert.Equal("""{"type":"ping"}""", await client.ReceiveAsync());
        await client.SendAsync("""{"type":"pong"}""");
        Assert.Equal("""{"type":"ping"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Message_LargerThanTheLimit_ClosesTheConnection()
    {
        await using var server = await Server.StartAsync(maxRequestSize: 1000);
        using var client = await SocketClient.ConnectAsync(server.Address);
        var part = Encoding.UTF8.GetBytes(new string(' ', 600));

        await client.SendAsync(part, isLast: false);
        await client.SendAsync(part, isLast: false);

        Assert.Equal((int)WebSocketCloseStatus.MessageTooBig, await client.ReadToEndAsync());
    }

    [Fact]
    public async Task Message_InParts_IsTakenAsOne()
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.ConnectAsync(server.Address);

        await client.SendAsync("{\"type\":"u8.ToArray(), isLast: false);
        await client.SendAsync("\"ping\"}"u8.ToArray());

        Assert.Equal("""{"type":"pong"}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Server_ThatStops_CompletesWhatIsUnderWayAndCloses()
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.StartAsync(server.Address);
        await SubscribeAsync(server, client, "a");

        var stopping = server.StopAsync();

        Assert.Equal("""{"id":"a","type":"complete"}""", await client.ReceiveAsync());
        Assert.Equal((int)WebSocketCloseStatus.NormalClosure, await client.ReadToEndAsync());
        await stopping;
    }

    [Fact]
    public async Task Client_ThatCloses_LeavesNoSubscription()
    {
        await using var server = await Server.StartAsync();
        using (var client = await SocketClient.StartAsync(server.Address))
        {
            await SubscribeAsync(server, client, "a");
            await client.CloseAsync();
        }

        await server.LeftAsync();
    }

    [Fact]
    public async Task Client_ThatIsGone_LeavesNoSubscription()
    {
        await using var server = await Server.StartAsync();
        var client = await SocketClient.StartAsync(server.Address);
        await SubscribeAsync(server, client, "a");

        client.Dispose();

        await server.LeftAsync();
    }

    /// <summary>Subscribes, and comes back once the server listens.</summary>
    private static async Task SubscribeAsync(Server server, SocketClient client, string id)
    {
        await client.SubscribeAsync(id, "subscription { told }");
        await server.ListeningAsync();
    }
}
