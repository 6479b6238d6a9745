using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using NatoGraph.Hosting;

namespace NatoGraph.Tests.Hosting;

/// <summary>What a client of WebSockets may do, and what it may not.</summary>
public sealed class SocketLimitTests
{
    private const string Statistics = "{ statistics { claims } }";
    private const string Subscription = "subscription { articleIngested { article { title } } }";

    [Fact]
    public async Task Connections_MoreThanAllowed_AreRefusedUntilOneCloses()
    {
        await using var host = await HostedGraph.StartAsync(new ServerSettings { MaxSockets = 1 });
        using (var first = await SocketClient.StartAsync(host.Address))
        {
            await Assert.ThrowsAsync<WebSocketException>(() => SocketClient.StartAsync(host.Address));
            await first.CloseAsync();
        }

        using var second = await ConnectAtLastAsync(host);
    }

    [Fact]
    public async Task Operations_MoreThanAllowedOnAConnection_AreRefusedUntilOneEnds()
    {
        await using var host = await HostedGraph.StartAsync(new ServerSettings { MaxSocketOperations = 1 });
        using var client = await SocketClient.StartAsync(host.Address);
        await client.SubscribeAsync("a", Subscription);

        await client.SubscribeAsync("b", "{ __typename }");
        AssertError("b", "TOO_MANY_OPERATIONS", await client.ReceiveAsync());
        await client.SendAsync("""{"id":"a","type":"complete"}""");
        await client.SubscribeAsync("c", "{ __typename }");

        Assert.Equal("""{"id":"c","type":"next","payload":{"data":{"__typename":"Query"}}}""", await client.ReceiveAsync());
        Assert.Equal("""{"id":"c","type":"complete"}""", await client.ReceiveAsync());
        await client.SubscribeAsync("d", "{ nothing }");
        Assert.Contains("\"error\"", await client.ReceiveAsync(), StringComparison.Ordinal);
        await client.SubscribeAsync("e", "{ __typename }");
        Assert.Contains("\"next\"", await client.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscriptions_MoreThanAllowedInAll_AreRefusedUntilOneEnds()
    {
        await using var host = await HostedGraph.StartAsync(new ServerSettings { MaxSubscriptions = 1 });
        using var first = await SocketClient.StartAsync(host.Address);
        using var second = await SocketClient.StartAsync(host.Address);
        await SubscribeAsync(host, first, "a");

        await second.SubscribeAsync("b", Subscription);
        AssertError("b", "TOO_MANY_SUBSCRIPTIONS", await second.ReceiveAsync());
        await first.SendAsync("""{"id":"a","type":"complete"}""");
        await SubscribeAsync(host, second, "c");
    }

    [Fact]
    public async Task Queries_MoreThanAllowedAtOnce_WaitOrAreRefused()
    {
        var (hold, host) = await StartHeldAsync();
        await using var server = host;
        using var first = await SocketClient.StartAsync(host.Address);
        using var second = await SocketClient.StartAsync(host.Address);
        using var third = await SocketClient.StartAsync(host.Address);
        await first.SubscribeAsync("1", Statistics);
        await hold.AskedAsync();
        await second.SubscribeAsync("2", "{ __typename }");
        await third.SubscribeAsync("3", "{ __typename }");
        Task<string?>[] waiting = [second.ReceiveAsync(), third.ReceiveAsync()];

        var refused = await Task.WhenAny(waiting);

        AssertError(refused == waiting[0] ? "2" : "3", "SERVER_BUSY", await refused);
        hold.LetGo();
        Assert.Contains("\"next\"", await first.ReceiveAsync(), StringComparison.Ordinal);
        Assert.Contains("\"next\"", await waiting.Single(answer => answer != refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_ThatEndsUnanswered_MakesRoomForAnother()
    {
        var (hold, host) = await StartHeldAsync();
        await using var server = host;
        using (var client = await SocketClient.StartAsync(host.Address))
        {
            await client.SubscribeAsync("1", Statistics);
            await hold.AskedAsync();
            await client.SendAsync("""{"id":"1","type":"complete"}""");
            Assert.True(await hold.CancelledAsync());
            await client.SubscribeAsync("2", Statistics);
            await hold.AskedAsync();
        }

        Assert.True(await hold.CancelledAsync());
        using var answer = await host.PostAsync("""{"query":"{ __typename }"}""");
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(Subscription)]
    [InlineData("query Q { __typename } subscription S { articleIngested { outcome } }", "S")]
    public async Task Subscription_ThatIsUnderWay_DoesNotCountAsARequest(string query, string? operationName = null)
    {
        await using var host = await HostedGraph.StartAsync(new ServerSettings { MaxRequests = 1 });
        using var client = await SocketClient.StartAsync(host.Address);
        for (var i = 0; i < 3; i++)
        {
            await client.SendAsync(JsonSerializer.Serialize(new { id = $"s{i}", type = "subscribe", payload = new { query, operationName } }));
        }

        await client.SubscribeAsync("q", "{ __typename }");

        Assert.Equal("""{"id":"q","type":"next","payload":{"data":{"__typename":"Query"}}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Message_LargerThanAllowed_ClosesTheConnection()
    {
        await using var host = await HostedGraph.StartAsync(new ServerSettings { MaxMessageBytes = 1000 });
        using var client = await SocketClient.StartAsync(host.Address);

        await client.SendAsync(Encoding.UTF8.GetBytes(new string(' ', 600)), isLast: false);
        await client.SendAsync(Encoding.UTF8.GetBytes(new string(' ', 600)), isLast: false);

        Assert.Equal((int)WebSocketCloseStatus.MessageTooBig, await client.ReadToEndAsync());
    }

    [Fact]
    public async Task Message_LargerThanTheReadersPart_IsTaken()
    {
        await using var host = await HostedGraph.StartAsync();
        using var client = await SocketClient.StartAsync(host.Address);

        await client.SubscribeAsync("a", "{ __typename } #" + new string('x', 50_000));

        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"__typename":"Query"}}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Client_ThatDoesNotRead_IsGivenUp()
    {
        const string Large = "{ __schema { types { name description fields { name description type { name } args { name description } } } } }";
        await using var host = await HostedGraph.StartAsync(new ServerSettings { MaxSockets = 1, SendTimeout = TimeSpan.FromMilliseconds(200) });
        using var client = await SocketClient.StartAsync(host.Address);
        for (var i = 0; i < 500; i++)
        {
            await client.SubscribeAsync($"{i}", Large);
        }

        using var next = await ConnectAtLastAsync(host);
    }

    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("https://example.com", false)]
    public async Task Page_OfAnotherOrigin_MayConnectAsTheSettingsSay(string origin, bool allowed)
    {
        await using var host = await HostedGraph.StartAsync(new ServerSettings { Origins = ["https://example.org"] });

        var refusal = await Record.ExceptionAsync(async () => (await SocketClient.ConnectAsync(host.Address, origin: origin)).Dispose());

        Assert.Equal(allowed, refusal is null);
    }

    [Fact]
    public async Task Server_ThatStops_CompletesSubscriptionsAndCloses()
    {
        await using var host = await HostedGraph.StartAsync();
        using var client = await SocketClient.StartAsync(host.Address);
        await SubscribeAsync(host, client, "a");

        var stopping = host.StopAsync();

        Assert.Equal((int)WebSocketCloseStatus.NormalClosure, await client.ReadToEndAsync());
        await stopping;
    }

    [Fact]
    public async Task Server_ThatStops_CompletesEventStreams()
    {
        await using var host = await HostedGraph.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{host.Address}?query={Uri.EscapeDataString(Subscription)}") { Headers = { { "Accept", "text/event-stream" } } };
        using var answer = await host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var reading = answer.Content.ReadAsStringAsync();

        await host.StopAsync();

        Assert.Contains("event: complete", await reading, StringComparison.Ordinal);
    }

    /// <summary>A server that works on one request at once, and on statistics until it is let go.</summary>
    private static async Task<(Held Hold, HostedGraph Host)> StartHeldAsync()
    {
        Held hold = null!;
        var host = await HostedGraph.StartAsync(new ServerSettings { MaxRequests = 1 }, store =>
        {
            var (held, control) = Held.Of(store);
            hold = control;
            return held;
        });
        return (hold, host);
    }

    private static void AssertError(string id, string code, string? message)
    {
        var json = JsonDocument.Parse(message!).RootElement;
        Assert.Equal(id, json.GetProperty("id").GetString());
        Assert.Equal("error", json.GetProperty("type").GetString());
        Assert.Equal(code, json.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    /// <summary>Subscribes, and comes back once the server tells of an article.</summary>
    private static async Task SubscribeAsync(HostedGraph host, SocketClient client, string id)
    {
        string? message;
        do
        {
            await client.SubscribeAsync(id, Subscription);
            var receiving = client.ReceiveAsync();
            for (var i = 0; !receiving.IsCompleted; i++)
            {
                await host.IngestAsync($"{id} {i}");
            }

            message = await receiving;
        }
        while (message!.Contains("\"error\"", StringComparison.Ordinal));

        Assert.Contains("\"next\"", message, StringComparison.Ordinal);
    }

    private static async Task<SocketClient> ConnectAtLastAsync(HostedGraph host)
    {
        while (true)
        {
            try
            {
                return await SocketClient.StartAsync(host.Address);
            }
            catch (WebSocketException)
            {
                // The server may not have noticed yet that the other one is gone.
                await Task.Yield();
            }
        }
    }
}
