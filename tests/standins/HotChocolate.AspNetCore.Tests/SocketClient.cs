using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace HotChocolate.AspNetCore.Tests;

/// <summary>A client that says what the test wants it to say.</summary>
internal sealed class SocketClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ClientWebSocket _socket = new();

    public WebSocketCloseStatus? CloseStatus => _socket.CloseStatus;

    public string? CloseReason => _socket.CloseStatusDescription;

    public string? SubProtocol => _socket.SubProtocol;

    public static async Task<SocketClient> ConnectAsync(Server server, string? subProtocol = "graphql-transport-ws")
    {
        var client = new SocketClient();
        if (subProtocol is not null)
        {
            client._socket.Options.AddSubProtocol(subProtocol);
        }

        await client._socket.ConnectAsync(server.SocketAddress, CancellationToken.None);
        return client;
    }

    /// <summary>Connects and introduces itself.</summary>
    public static async Task<SocketClient> StartAsync(Server server)
    {
        var client = await ConnectAsync(server);
        await client.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.ReceiveAsync());
        return client;
    }

    public Task SendAsync(string message) => SendAsync(Encoding.UTF8.GetBytes(message));

    public Task SendAsync(byte[] message, WebSocketMessageType type = WebSocketMessageType.Text, bool isLast = true) =>
        _socket.SendAsync(message, type, isLast, CancellationToken.None);

    public Task SubscribeAsync(string id, string query, object? variables = null) =>
        SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query, variables } }));

    /// <summary>The next message; <see langword="null"/> where the server has closed.</summary>
    public async Task<string?> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[65536];
        var length = 0;
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
            length += part.Count;
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(buffer, 0, length);
            }
        }
    }

    /// <summary>Reads until the server closes, and gives the status it closes with.</summary>
    public async Task<int> ReadToEndAsync()
    {
        while (await ReceiveAsync() is not null)
        {
        }

        await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        return (int)_socket.CloseStatus!.Value;
    }

    public Task CloseAsync() => _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", CancellationToken.None);

    public void Dispose() => _socket.Dispose();
}
