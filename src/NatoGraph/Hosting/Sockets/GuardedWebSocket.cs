using System.Net.WebSockets;

namespace NatoGraph.Hosting.Sockets;

/// <summary>
/// A WebSocket of graphql-transport-ws with limits: on the size of the client's messages, on its operations at once, and on how long it
/// may take to accept a message. Whole messages are read, one after the other.
/// </summary>
internal sealed class GuardedWebSocket(WebSocket socket, SocketOperations operations, ServerSettings settings, TimeProvider time) : WebSocket
{
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly MessageReader messages = new(socket, settings.MaxMessageBytes);

    public override WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    public override string? CloseStatusDescription => socket.CloseStatusDescription;

    public override WebSocketState State => socket.State;

    public override string? SubProtocol => socket.SubProtocol;

    public override void Abort() => socket.Abort();

    public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
        socket.CloseAsync(closeStatus, statusDescription, cancellationToken);

    public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
        socket.CloseOutputAsync(closeStatus, statusDescription, cancellationToken);

    public override void Dispose()
    {
        operations.Dispose();
        socket.Dispose();
        sending.Dispose();
    }

    public override async Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
    {
        var part = await ReceiveAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false);
        return new WebSocketReceiveResult(part.Count, part.MessageType, part.EndOfMessage, CloseStatus, CloseStatusDescription);
    }

    public override async ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        while (messages.IsRead)
        {
            switch (await messages.NextAsync(cancellationToken).ConfigureAwait(false))
            {
                case MessageOutcome.Closed:
                    await AnswerCloseAsync(cancellationToken).ConfigureAwait(false);
                    return new ValueWebSocketReceiveResult(0, WebSocketMessageType.Close, endOfMessage: true);
                case MessageOutcome.TooBig:
                    await socket.CloseOutputAsync(WebSocketCloseStatus.MessageTooBig, "The message is too big.", cancellationToken).ConfigureAwait(false);
                    break;
                case MessageOutcome.Message when await IsRefusedAsync(cancellationToken).ConfigureAwait(false):
                    messages.Drop();
                    break;
            }
        }

        return messages.Take(buffer);
    }

    public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) =>
        SendAsync(buffer.AsMemory(), messageType, endOfMessage, cancellationToken).AsTask();

    /// <summary>Sends a message; the connection is given up if the client is too slow to accept it.</summary>
    public override async ValueTask SendAsync(
        ReadOnlyMemory<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
    {
        // Nothing is said of an operation that is over.
        var isOver = MessageHead.Of(buffer.Span) switch
        {
            { Type: "complete" or "error", Id: { } id } => !operations.End(id),
            { Type: "next", Id: { } id } => !operations.Answer(id),
            _ => false,
        };
        if (!isOver)
        {
            await DeliverAsync(buffer, messageType, endOfMessage, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask DeliverAsync(ReadOnlyMemory<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(settings.SendTimeout, time);
        await sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await socket.SendAsync(buffer, messageType, endOfMessage, patience.Token).ConfigureAwait(false);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>RFC 6455, 5.5.1: a close is answered with a close.</summary>
    private async ValueTask AnswerCloseAsync(CancellationToken cancellationToken)
    {
        if (socket.State == WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<bool> IsRefusedAsync(CancellationToken cancellationToken)
    {
        switch (MessageHead.Of(messages.Message.Span))
        {
            case { Type: "complete", Id: { } ended }:
                operations.End(ended);
                return false;
            case { Type: "subscribe", Id: { } id } when await operations.BeginAsync(id, messages.Message, cancellationToken).ConfigureAwait(false) is { } refusal:
                await DeliverAsync(refusal.ToMessage(id), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None).ConfigureAwait(false);
                return true;
            default:
                return false;
        }
    }
}
