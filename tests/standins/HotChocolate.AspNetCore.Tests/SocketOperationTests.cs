namespace HotChocolate.AspNetCore.Tests;

/// <summary>https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md: operations side by side, and ids that are over.</summary>
public sealed class SocketOperationTests
{
    // Communication: operations of different ids, their messages interleaved
    [Fact]
    public async Task Operations_OfSeveralIds_RunSideBySide()
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.StartAsync(server.Address);
        await client.SubscribeAsync("a", "subscription { told(after: \"a \") }");
        await server.ListeningAsync();
        await client.SubscribeAsync("b", "subscription { told(after: \"b \") }");
        await server.ListeningAsync();
        await client.SubscribeAsync("c", "{ hello }");

        Assert.Equal("""{"id":"c","type":"next","payload":{"data":{"hello":"Hello world"}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"id":"c","type":"complete"}""", await client.ReceiveAsync());
        await server.TellAsync("x");
        await server.CompleteAsync();

        var messages = new List<string?>();
        for (var i = 0; i < 4; i++)
        {
            messages.Add(await client.ReceiveAsync());
        }

        Assert.Equal(
            [
                """{"id":"a","type":"complete"}""",
                """{"id":"a","type":"next","payload":{"data":{"told":"a x"}}}""",
                """{"id":"b","type":"complete"}""",
                """{"id":"b","type":"next","payload":{"data":{"told":"b x"}}}""",
            ],
            messages.Order(StringComparer.Ordinal));
    }

    // Complete, Invalid message: ids that are unknown or over are ignored; a pong may come unasked; payloads may hold anything
    [Theory]
    [InlineData("""{"id":"never","type":"complete"}""")]
    [InlineData("""{"id":"1","type":"complete","payload":{"unknown":1}}""")]
    [InlineData("""{"type":"pong"}""")]
    [InlineData("""{"type":"pong","payload":{"a":[1]}}""")]
    [InlineData("""{"type":"ping","payload":null}""")]
    public async Task Message_ThatMayComeAnyTime_LeavesTheConnection(string message)
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.StartAsync(server.Address);
        await client.SubscribeAsync("1", "{ hello }");
        await client.ReceiveAsync();
        await client.ReceiveAsync();

        await client.SendAsync(message);
        await client.SubscribeAsync("2", "{ hello }");

        var answer = await client.ReceiveAsync();
        Assert.Equal("""{"id":"2","type":"next","payload":{"data":{"hello":"Hello world"}}}""", answer == """{"type":"pong"}""" ? await client.ReceiveAsync() : answer);
    }

    // Connection init: its payload is the server's and client's own business
    [Theory]
    [InlineData("""{"type":"connection_init","payload":{"token":"x"}}""")]
    [InlineData("""{"type":"connection_init","payload":null}""")]
    [InlineData("""{"payload":{"type":"other"},"type":"connection_init"}""")]
    public async Task Initialisation_WithAPayload_IsAcknowledged(string message)
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.ConnectAsync(server.Address);

        await client.SendAsync(message);

        Assert.Equal("""{"type":"connection_ack"}""", await client.ReceiveAsync());
    }

    // Subscribe: whatever an HTTP request may hold
    [Theory]
    [InlineData("""{"query":"query A { a: hello } query B($n: String) { b: hello(name: $n) }","operationName":"B","variables":{"n":"x"},"extensions":{"e":1}}""", """{"data":{"b":"Hello x"}}""")]
    [InlineData("""{"query":"{ hello }","operationName":null,"variables":null,"extensions":null,"other":1}""", """{"data":{"hello":"Hello world"}}""")]
    public async Task Payload_OfAnOperation_IsAnsweredAsARequest(string payload, string expected)
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.StartAsync(server.Address);

        await client.SendAsync($$"""{"id":"1","type":"subscribe","payload":{{payload}}}""");

        Assert.Equal($$"""{"id":"1","type":"next","payload":{{expected}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.ReceiveAsync());
    }

    // Error: it is the last word on an operation, whose id is free then
    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{ hello failing }")]
    public async Task Error_OfAnOperation_IsItsLastMessage(string query)
    {
        await using var server = await Server.StartAsync();
        using var client = await SocketClient.StartAsync(server.Address);

        await client.SubscribeAsync("1", query);
        Assert.StartsWith("""{"id":"1","type":"error","payload":[""", await client.ReceiveAsync(), StringComparison.Ordinal);
        await client.SubscribeAsync("1", "{ hello }");

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"hello":"Hello world"}}}""", await client.ReceiveAsync());
    }
}
