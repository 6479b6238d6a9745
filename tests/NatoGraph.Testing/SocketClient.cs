using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace NatoGraph.Testing;

/// <summary>A client of graphql-transport-ws that says what the test wants it to say.</summary>
public sealed class SocketClient : IDisposable
{
    private const string Protocol = "graphql-transport-ws";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ClientWebSocket socket = new();

    public WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    public string? CloseReason => socket.CloseStatusDescription;

    public string? SubProtocol => socket.SubProtocol;

    /// <summary>Connects.</summary>
    /// <param name="server">The address that GraphQL requests go to.</param>
    /// <param name="subProtocol">What it says it speaks.</param>
    /// <param name="origin">The site whose page it says it is.</param>
    public static async Task<SocketClient> ConnectAsync(Uri server, string? subProtocol = Protocol, string? origin = null)
    {
        var client = new SocketClient();
        if (subProtocol is not null)
        {
            client.socket.Options.AddSubProtocol(subProtocol);
        }

        if (origin is not null)
        {
            client.socket.Options.SetRequestHeader("Origin", origin);
        }

        await client.socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws" }.Uri, CancellationToken.None);
        return client;
    }

    /// <summary>Connects and introduces itself.</summary>
    public static async Task<SocketClient> StartAsync(Uri server)
    {
        var client = await ConnectAsync(server);
        await client.SendAsync("""{"type":"connection_init"}""");
        return await client.ReceiveAsync() is """{"type":"connection_ack"}""" ? client : throw new InvalidOperationException("There was no connection_ack.");
    }

    public Task SendAsync(string message) => SendAsync(Encoding.UTF8.GetBytes(message));

    public Task SendAsync(byte[] message, WebSocketMessageType type = WebSocketMessageType.Text, bool isLast = true) =>
        socket.SendAsync(message, type, isLast, CancellationToken.None);

    public Task SubscribeAsync(string id, string query, object? variables = null) =>
        SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query, variables } }));

    /// <summary>The next message; <see langword="null"/> where the server has closed.</summary>
    public async Task<string?> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var message = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            message.Write(buffer, 0, part.Count);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(message.ToArray());
            }
        }
    }

    /// <summary>Reads until the server closes, and gives the status it closes with.</summary>
    public async Task<int> ReadToEndAsync()
    {
        var message = await ReceiveAsync();
        while (message is not null)
        {
            message = await ReceiveAsync();
        }

        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        return (int)socket.CloseStatus!.Value;
    }

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "done", CancellationToken.None);

    public void Dispose() => socket.Dispose();
}
