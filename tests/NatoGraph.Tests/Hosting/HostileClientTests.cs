using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using NatoGraph.Hosting;

namespace NatoGraph.Tests.Hosting;

/// <summary>Whatever comes over a real connection, the answer is well-formed, and the next client is served.</summary>
public sealed class HostileClientTests
{
    private const int Count = 300;
    private static readonly ServerSettings Small = new() { MaxRequestBytes = 20_000, MaxMessageBytes = 20_000 };
    private static readonly string[] ContentTypes = ["application/json", "application/json", "application/json", "text/plain", "application/json; charset=utf-16", "nonsense"];
    private static readonly string[] Accepted = ["*/*", "application/json", "application/graphql-response+json", "text/event-stream", "image/png", "a, b;;q=2"];

    [Fact]
    public async Task Body_OfAnyBytes_GetsAWellFormedAnswer()
    {
        await using var host = await HostedGraph.StartAsync(Small);
        var random = new Random(1);
        foreach (var body in HostileInputs.Bodies(Count))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, host.Address) { Content = new ByteArrayContent(body) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", ContentTypes[random.Next(ContentTypes.Length)]);
            request.Headers.TryAddWithoutValidation("Accept", Accepted[random.Next(Accepted.Length)]);

            using var answer = await host.Client.SendAsync(request);

            await AssertWellFormedAsync(answer, body);
        }

        await AssertServesAsync(host);
    }

    [Fact]
    public async Task QueryString_OfAnyText_GetsAWellFormedAnswer()
    {
        await using var host = await HostedGraph.StartAsync(Small);
        var random = new Random(2);
        foreach (var part in HostileInputs.Bodies(Count).Where(part => part.Length < 2000))
        {
            var text = Uri.EscapeDataString(Encoding.Latin1.GetString(part));
            string[] names = ["query", "variables", "extensions", "operationName"];

            using var answer = await host.Client.GetAsync(new Uri($"{host.Address}?query=%7B__typename%7D&{names[random.Next(names.Length)]}={text}"));

            await AssertWellFormedAsync(answer, part);
        }

        await AssertServesAsync(host);
    }

    [Fact]
    public async Task Connection_ThatBreaksOffAnywhere_LeavesTheServerServing()
    {
        await using var host = await HostedGraph.StartAsync(Small);
        var request = Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: {host.Address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 24\r\n\r\n{{\"query\":\"{{ __typename }}");
        for (var length = 0; length <= request.Length; length += 7)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(host.Address.Host, host.Address.Port);
            await client.GetStream().WriteAsync(request.AsMemory(0, length));
        }

        await AssertServesAsync(host);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Message_OfAnyBytes_GetsAWellFormedMessageOrAClose(bool isInitialised)
    {
        await using var host = await HostedGraph.StartAsync(Small);
        var random = new Random(3);
        foreach (var message in HostileInputs.SocketMessages(Count))
        {
            using var client = await (isInitialised ? SocketClient.StartAsync(host.Address) : SocketClient.ConnectAsync(host.Address));
            var middle = random.Next(message.Length + 1);

            var type = random.Next(20) == 0 ? WebSocketMessageType.Binary : WebSocketMessageType.Text;
            var broken = await Record.ExceptionAsync(async () =>
            {
                await client.SendAsync(message[..middle], type, isLast: false);
                await client.SendAsync(message[middle..], type);
                await AssertEndsAsync(client, message);
            });

            // The connection is broken off where the bytes are no message at all.
            Assert.True(broken is null || (broken is WebSocketException && !IsText(message)), $"{broken} to {Encoding.UTF8.GetString(message)}");
        }

        await AssertServesAsync(host);
    }

    [Fact]
    public async Task Frame_OfAnyBytes_LeavesTheServerServing()
    {
        await using var host = await HostedGraph.StartAsync(Small);
        var handshake = Encoding.ASCII.GetBytes(
            $"GET /graphql HTTP/1.1\r\nHost: {host.Address.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n");
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var frames = new byte[random.Next(1, 300)];
            random.NextBytes(frames);
            using var client = new TcpClient();
            await client.ConnectAsync(host.Address.Host, host.Address.Port);
            await client.GetStream().WriteAsync((byte[])[.. handshake, .. frames]);
        }

        await AssertServesAsync(host);
    }

    private static async Task AssertWellFormedAsync(HttpResponseMessage answer, byte[] cause)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode < 500, $"{answer.StatusCode} to {Encoding.UTF8.GetString(cause)}: {text}");
        var type = answer.Content.Headers.ContentType?.MediaType;
        var json = type == "text/event-stream" ? text.Split('\n')[1]["data: ".Length..] : text;
        using var document = JsonDocument.Parse(json);
        foreach (var response in document.RootElement.ValueKind == JsonValueKind.Array ? [.. document.RootElement.EnumerateArray()] : new[] { document.RootElement })
        {
            Assert.True(response.TryGetProperty("data", out _) || response.GetProperty("errors").GetArrayLength() > 0, text);
        }
    }

    /// <summary>Reads until the server has answered all, or has closed for a reason of the protocol.</summary>
    private static async Task AssertEndsAsync(SocketClient client, byte[] cause)
    {
        await client.SendAsync("""{"type":"ping","payload":{"last":true}}""");
        string? type = null;
        while (type != "pong" && await client.ReceiveAsync() is { } message)
        {
            type = JsonDocument.Parse(message).RootElement.GetProperty("type").GetString();
            Assert.Contains(type, new[] { "pong", "next", "error", "complete", "connection_ack", "ping" });
        }

        if (type != "pong")
        {
            var status = (int)client.CloseStatus!.Value;
            Assert.True(status is >= 4400 and < 4500 or 1007 or 1009 or 1011, $"{status} to {Encoding.UTF8.GetString(cause)}");
        }
    }

    private static bool IsText(byte[] message) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(message)).AsSpan().SequenceEqual(message);

    private static async Task AssertServesAsync(HostedGraph host)
    {
        using var answer = await host.PostAsync("""{"query":"{ __typename }"}""");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
