namespace HotChocolate.AspNetCore.WebSockets;

/// <summary>An operation's claim to its id. Two operations may have one id after each other, never at once.</summary>
internal sealed class SocketTicket : IDisposable
{
    private readonly SocketOperations _operations;
    private readonly Lock _sync = new();
    private readonly CancellationTokenSource _cancellation = new();
    private bool _isDisposed;

    public SocketTicket(string id, SocketOperations operations)
    {
        _operations = operations;
        Id = id;
        Cancelled = _cancellation.Token;
    }

    public string Id { get; }

    /// <summary>Cancelled when the client ends the operation or the connection ends.</summary>
    public CancellationToken Cancelled { get; }

    /// <inheritdoc cref="SocketOperations.TryEnd"/>
    public bool TryEnd() => _operations.TryEnd(this);

    public void Cancel()
    {
        lock (_sync)
        {
            if (!_isDisposed)
            {
                _cancellation.Cancel();
            }
        }
    }

    public void Dispose()
    {
        lock (_sync)
        {
            _isDisposed = true;
            _cancellation.Dispose();
        }
    }
}
