using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using NatoGraph.Hosting;

namespace NatoGraph.Tests.Hosting;

/// <summary>https://www.rfc-editor.org/rfc/rfc6455#section-5: frames that are cut off, lie about their length, or are none; and text that is no UTF-8.</summary>
public sealed class HostileFrameTests
{
    private const string Init = """{"type":"connection_init"}""";
    private static readonly ServerSettings Small = new() { MaxRequestBytes = 20_000, MaxMessageBytes = 20_000 };

    [Fact]
    public async Task Frame_CutOffAnywhere_LeavesTheServerServing()
    {
        await using var host = await HostedGraph.StartAsync(Small);
        var frames = (byte[])[.. Frame(0x81, Init), .. Frame(0x81, """{"id":"1","type":"subscribe","payload":{"query":"{ __typename }"}}""")];
        for (var length = 1; length < frames.Length; length++)
        {
            using var client = await ConnectAsync(host);
            await client.GetStream().WriteAsync(frames.AsMemory(0, length));
        }

        await AssertServesAsync(host);
    }

    [Theory]
    // without a mask
    [InlineData("81-02-7B-7D-00-00-00-00-00-00")]
    // reserved bits, and an opcode that there is not
    [InlineData("F1-82-00-00-00-00-7B-7D")]
    [InlineData("83-82-00-00-00-00-7B-7D")]
    // the rest of a message that has not begun
    [InlineData("80-82-00-00-00-00-7B-7D")]
    // a control frame in parts, and one that is too long
    [InlineData("09-80-00-00-00-00")]
    [InlineData("89-FE-00-80-00-00-00-00")]
    // a length below nought, and a close whose status is no status
    [InlineData("81-FF-80-00-00-00-00-00-00-00-00-00-00-00")]
    [InlineData("88-82-00-00-00-00-00-01")]
    public async Task Frame_AgainstTheProtocol_EndsTheConnection(string bytes)
    {
        await using var host = await HostedGraph.StartAsync(Small);
        using var client = await ConnectAsync(host);

        await client.GetStream().WriteAsync(Convert.FromHexString(bytes.Replace("-", "", StringComparison.Ordinal)));

        await AssertEndedAsync(client);
        await AssertServesAsync(host);
    }

    [Fact]
    public async Task Frame_ThatSaysItIsHuge_FillsNoBuffer()
    {
        await using var host = await HostedGraph.StartAsync(Small);
        using var client = await ConnectAsync(host);
        var head = new byte[14];
        (head[0], head[1]) = (0x81, 0xFF);
        BinaryPrimitives.WriteInt64BigEndian(head.AsSpan(2), long.MaxValue);
        var part = new byte[4096];

        await client.GetStream().WriteAsync(head);
        for (var i = 0; i < 2000; i++)
        {
            await client.GetStream().WriteAsync(part);
        }

        await client.GetStream().ReadExactlyAsync(part.AsMemory(0, 4));
        Assert.Equal((0x88, (int)WebSocketCloseStatus.MessageTooBig), (part[0], BinaryPrimitives.ReadUInt16BigEndian(part.AsSpan(2))));
        await AssertServesAsync(host);
    }

    [Theory]
    [InlineData(0xC3, 0x28)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xFF)]
    [InlineData(0xF4, 0x90, 0x80, 0x80)]
    public async Task Text_ThatIsNoUtf8_IsRefusedWhereverItComes(params int[] bytes)
    {
        await using var host = await HostedGraph.StartAsync(Small);
        byte[] bad = [.. bytes.Select(value => (byte)value)];
        foreach (var body in (byte[][])[
            [.. """{"query":"{ __typename } # """u8, .. bad, .. "\"}"u8],
            [.. """{"query":"{ __typename }","variables":{"a":" """u8, .. bad, .. "\"}}"u8],
            [.. """{"query":"{ __typename }","variables":{" """u8, .. bad, .. "\":1}}"u8]])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, host.Address) { Content = new ByteArrayContent(body) { Headers = { { "Content-Type", "application/json" } } } };
            using var answer = await host.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);

            using var client = await SocketClient.StartAsync(host.Address);
            await client.SendAsync([.. """{"id":"1","type":"subscribe","payload":"""u8, .. body, .. "}"u8]);
            var closed = await Record.ExceptionAsync(async () => Assert.True(await client.ReadToEndAsync() is 1007 or 4400));
            Assert.True(closed is null or WebSocketException, $"{closed}");
        }

        await AssertServesAsync(host);
    }

    /// <summary>A masked frame.</summary>
    private static byte[] Frame(byte head, string text)
    {
        var payload = Encoding.UTF8.GetBytes(text);
        byte[] mask = [1, 2, 3, 4];
        for (var i = 0; i < payload.Length; i++)
        {
            payload[i] ^= mask[i % mask.Length];
        }

        return [head, (byte)(0x80 | payload.Length), .. mask, .. payload];
    }

    /// <summary>A connection that has become a WebSocket.</summary>
    private static async Task<TcpClient> ConnectAsync(HostedGraph host)
    {
        var client = new TcpClient();
        await client.ConnectAsync(host.Address.Host, host.Address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"GET /graphql HTTP/1.1\r\nHost: {host.Address.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"));
        var answer = new StringBuilder();
        var part = new byte[1];
        while (!answer.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await client.GetStream().ReadExactlyAsync(part);
            answer.Append((char)part[0]);
        }

        Assert.StartsWith("HTTP/1.1 101", answer.ToString(), StringComparison.Ordinal);
        return client;
    }

    /// <summary>Reads until the server has closed, whatever it says before.</summary>
    private static async Task AssertEndedAsync(TcpClient client)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var part = new byte[4096];
        var broken = await Record.ExceptionAsync(async () =>
        {
            while (await client.GetStream().ReadAsync(part, patience.Token) > 0)
            {
            }
        });
        Assert.True(broken is null or IOException, $"{broken}");
    }

    private static async Task AssertServesAsync(HostedGraph host)
    {
        using var answer = await host.PostAsync("""{"query":"{ __typename }"}""");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
