using System.Buffers;
using System.Net.WebSockets;

namespace NatoGraph.Hosting.Sockets;

/// <summary>What came of waiting for a message.</summary>
internal enum MessageOutcome
{
    /// <summary>A message.</summary>
    Message,

    /// <summary>The client sends more than it may; what it sends from now on is dropped.</summary>
    TooBig,

    /// <summary>The client has closed.</summary>
    Closed,
}

/// <summary>Reads whole messages of a limited size and hands them out in parts. Whoever stops waiting leaves the connection intact.</summary>
internal sealed class MessageReader(WebSocket socket, int maxBytes)
{
    private const int PartSize = 4096;
    private readonly byte[] part = new byte[PartSize];
    private readonly ArrayBufferWriter<byte> message = new();
    private WebSocketMessageType type;
    private Task<ValueWebSocketReceiveResult>? pending;
    private int taken;
    private bool isTooBig;

    /// <summary>Whether the last message was handed out wholly.</summary>
    public bool IsRead { get; private set; } = true;

    /// <summary>The last message.</summary>
    public ReadOnlyMemory<byte> Message => message.WrittenMemory;

    /// <summary>Waits for the next message.</summary>
    public async ValueTask<MessageOutcome> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            // Cancelling the socket's own wait would break the connection off.
            pending ??= socket.ReceiveAsync(part.AsMemory(), CancellationToken.None).AsTask();
            var received = await pending.WaitAsync(cancellationToken).ConfigureAwait(false);
            pending = null;
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return MessageOutcome.Closed;
            }

            if (isTooBig)
            {
                continue;
            }

            message.Write(part.AsSpan(0, received.Count));
            type = received.MessageType;
            if (message.WrittenCount > maxBytes)
            {
                isTooBig = true;
                return MessageOutcome.TooBig;
            }

            if (received.EndOfMessage)
            {
                IsRead = false;
                return MessageOutcome.Message;
            }
        }
    }

    /// <summary>Hands out the next part of the message.</summary>
    public ValueWebSocketReceiveResult Take(Memory<byte> buffer)
    {
        var left = message.WrittenMemory[taken..];
        var count = Math.Min(left.Length, buffer.Length);
        left[..count].CopyTo(buffer);
        taken += count;
        var isLast = count == left.Length;
        if (isLast)
        {
            Drop();
        }

        return new ValueWebSocketReceiveResult(count, type, isLast);
    }

    /// <summary>Makes room for the next message.</summary>
    public void Drop()
    {
        message.ResetWrittenCount();
        taken = 0;
        IsRead = true;
    }
}
