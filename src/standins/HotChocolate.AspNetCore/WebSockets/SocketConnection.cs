using System.Buffers;
using System.Net.WebSockets;

namespace HotChocolate.AspNetCore.WebSockets;

/// <summary>Whole messages over a WebSocket: one reader, any number of writers.</summary>
internal sealed class SocketConnection : IDisposable
{
    private const int PartSize = 4096;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);
    private readonly WebSocket _socket;
    private readonly int _maxMessageSize;
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly CancellationTokenSource _abort;
    private readonly CancellationTokenRegistration _whenGone;
    private ArrayBufferWriter<byte> _message = new(PartSize);
    private volatile bool _isClosing;

    /// <summary>Makes a connection.</summary>
    /// <param name="socket">The accepted socket.</param>
    /// <param name="maxMessageSize">How many bytes a message may have.</param>
    /// <param name="time">Tells when a client that doesn't answer a close has had its time.</param>
    /// <param name="aborted">Cancelled when the connection is gone.</param>
    public SocketConnection(WebSocket socket, int maxMessageSize, TimeProvider time, CancellationToken aborted)
    {
        _socket = socket;
        _maxMessageSize = maxMessageSize;
        _abort = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        _whenGone = aborted.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _abort);
    }

    /// <returns>The next message, good until the next call; <see langword="null"/> once the connection is closed.</returns>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync()
    {
        try
        {
            return await ReceiveMessageAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            return null;
        }
    }

    /// <summary>Sends a message unless the connection is closed. It waits while the client is slow to take it.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default)
    {
        await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_isClosing && _socket.State == WebSocketState.Open)
            {
                await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, _abort.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            // The reader learns of it, too, and ends the session.
            _isClosing = true;
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Tells the client that nothing more is to come. What it still sends is dropped until it closes, or has had the time to.</summary>
    public async Task CloseAsync(CloseCode code)
    {
        _abort.CancelAfter(Farewell);
        await _sending.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!_isClosing && _socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                _isClosing = true;
                await _socket.CloseOutputAsync(code.Status, code.Reason, _abort.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            _isClosing = true;
        }
        finally
        {
            _sending.Release();
        }
    }

    public void Dispose()
    {
        _whenGone.Dispose();
        _abort.Dispose();
        _sending.Dispose();
    }

    private async ValueTask<ReadOnlyMemory<byte>?> ReceiveMessageAsync()
    {
        _message = _message.Capacity > PartSize * 16 ? new ArrayBufferWriter<byte>(PartSize) : _message;
        _message.ResetWrittenCount();
        while (true)
        {
            var part = await _socket.ReceiveAsync(_message.GetMemory(PartSize), _abort.Token).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                await CloseAsync(CloseCode.SessionEnded).ConfigureAwait(false);
                return null;
            }

            if (_isClosing)
            {
                continue;
            }

            _message.Advance(part.Count);
            if (_message.WrittenCount > _maxMessageSize)
            {
                _message.ResetWrittenCount();
                await CloseAsync(CloseCode.MessageTooBig).ConfigureAwait(false);
            }
            else if (part.EndOfMessage)
            {
                return _message.WrittenMemory;
            }
        }
    }

    private static bool IsEnd(Exception exception) => exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException;
}
