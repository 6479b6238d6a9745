using System.Net.Sockets;
using Neo4j.Driver.Bolt.Messages;
using Neo4j.Driver.PackStream;

namespace Neo4j.Driver.Bolt;

/// <summary>
/// A connection on which requests are written ahead of their answers. Whoever leases it uses it alone. Once bytes may be lost,
/// because reading or writing was stopped half-way or failed, it is broken and only to be closed.
/// </summary>
internal sealed class BoltConnection : IAsyncDisposable
{
    /// <summary>More than the buffers between here and the server surely hold.</summary>
    private const int MostWithoutReading = 64 * 1024;

    private readonly Socket _socket;
    private readonly Stream _stream;
    private readonly PackWriter _writer = new();
    private readonly MessageReader _reader;
    private readonly Queue<ResponseHandler> _awaited = new();
    private readonly ReadContext _context;

    private int _unsent;

    public BoltConnection(Socket socket, Stream stream, ServerAddress address, BoltVersion version)
    {
        _socket = socket;
        _stream = stream;
        _reader = new MessageReader(stream);
        _context = new ReadContext(new NameCache(), version.HasElementIds);
        _writer.Utc = version.IsUtc;
        (Address, Version) = (address, version);
    }

    public ServerAddress Address { get; }

    public BoltVersion Version { get; }

    /// <summary>What the server said of itself in answer to <c>HELLO</c>.</summary>
    public ServerGreeting Greeting { get; private set; } = ServerGreeting.None;

    /// <summary>True if requests can no longer be answered.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>True if the server waits for <c>RESET</c> after a failure.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>True while a transaction or a result is open, as those who open and close them say.</summary>
    public bool IsBusy { get; set; }

    /// <summary>True if the next user can start at once.</summary>
    public bool IsClean => !IsBroken && !HasFailed && !IsBusy && _awaited.Count == 0;

    /// <summary>True if the server has closed its end, as far as this machine knows. Only an idle connection can be asked.</summary>
    public bool IsHungUp
    {
        get
        {
            try
            {
                return _socket.Poll(TimeSpan.Zero, SelectMode.SelectRead) && _socket.Available == 0;
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                return true;
            }
        }
    }

    /// <summary>Encodes a request. It leaves with the next <see cref="FlushAsync"/>.</summary>
    public void Enqueue(Request request, ResponseHandler handler)
    {
        try
        {
            request.Write(_writer, Version);
            _writer.EndMessage();
        }
        catch
        {
            // Nothing of it may leave: what can't be encoded is the caller's error, not the connection's.
            _writer.AbandonMessage();
            throw;
        }

        _awaited.Enqueue(handler);
        _unsent++;
    }

    /// <summary>Sends what was encoded.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellationToken = default)
    {
        ThrowIfBroken();
        if (_writer.Written.IsEmpty)
        {
            return;
        }

        await MakeWayAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _stream.WriteAsync(_writer.Written, cancellationToken).ConfigureAwait(false);
            _writer.Clear();
            _unsent = 0;
        }
        catch (Exception e) when (Breaks(e))
        {
            throw Broken(e);
        }
    }

    /// <summary>Takes one message and hands it to who awaits it.</summary>
    public ValueTask ReceiveAsync(CancellationToken cancellationToken = default)
    {
        if (!IsBroken && _reader.TryRead(out var message))
        {
            Handle(message);
            return ValueTask.CompletedTask;
        }

        return ReceiveSlowlyAsync(cancellationToken);
    }

    /// <summary>Sends what was encoded and takes answers until none is awaited.</summary>
    public async ValueTask SettleAsync(CancellationToken cancellationToken = default)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        while (_awaited.Count > 0)
        {
            await ReceiveAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Sends a request and waits for its answer.</summary>
    public async ValueTask<Dictionary<string, object?>> AskAsync(Request request, CancellationToken cancellationToken = default)
    {
        var reply = new Reply();
        Enqueue(request, reply);
        await SettleAsync(cancellationToken).ConfigureAwait(false);
        reply.ThrowIfFailed();
        return reply.Metadata;
    }

    /// <summary>Brings the server back to where it awaits anything, whatever went before.</summary>
    public async ValueTask ResetAsync(CancellationToken cancellationToken = default)
    {
        await AskAsync(PlainRequest.Reset, cancellationToken).ConfigureAwait(false);
        (HasFailed, IsBusy) = (false, false);
    }

    public void Greeted(ServerGreeting greeting)
    {
        Greeting = greeting;
        if (greeting.Utc)
        {
            _writer.Utc = true;
        }
    }

    /// <summary>Breaks the connection under whoever uses it; they will dispose of it.</summary>
    public void Abort()
    {
        IsBroken = true;
        _stream.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (!IsBroken && _awaited.Count == 0)
        {
            await SayGoodbyeAsync().ConfigureAwait(false);
        }

        IsBroken = true;
        await _stream.DisposeAsync().ConfigureAwait(false);
        _reader.Dispose();
        _writer.Dispose();
    }

    /// <summary>A server that waits for room to answer in may read no more, so before much is sent, what it was asked before is taken.</summary>
    private async ValueTask MakeWayAsync(CancellationToken cancellationToken)
    {
        while (_writer.Written.Length > MostWithoutReading && _awaited.Count > _unsent)
        {
            await ReceiveAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask SayGoodbyeAsync()
    {
        try
        {
            PlainRequest.Goodbye.Write(_writer, Version);
            _writer.EndMessage();
            await FlushAsync().ConfigureAwait(false);
        }
        catch (ServiceUnavailableException)
        {
            // A server that is gone needs no farewell.
            IsBroken = true;
        }
    }

    private async ValueTask ReceiveSlowlyAsync(CancellationToken cancellationToken)
    {
        ThrowIfBroken();
        ReadOnlyMemory<byte> message;
        while (!_reader.TryRead(out message))
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        Handle(message);
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        using var patience = Greeting.ReadTimeout is { } timeout ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken) : null;
        patience?.CancelAfter(Greeting.ReadTimeout!.Value);
        try
        {
            await _reader.FillAsync(patience?.Token ?? cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (patience is { IsCancellationRequested: true } && !cancellationToken.IsCancellationRequested)
        {
            var silent = new ConnectionReadTimeoutException($"The server at {Address} was silent for {Greeting.ReadTimeout}.", e);
            FailAwaited(silent);
            throw silent;
        }
        catch (Exception e) when (Breaks(e))
        {
            throw Broken(e);
        }
    }

    private void Handle(ReadOnlyMemory<byte> message)
    {
        try
        {
            Dispatch(new PackReader(message.Span, _context));
        }
        catch (Exception e) when (e is ProtocolException or ArgumentException or OverflowException)
        {
            // What follows can't be trusted, either.
            var exception = e as ProtocolException ?? new ProtocolException($"The server sent a value that can't be: {e.Message}");
            FailAwaited(exception);
            throw exception;
        }
    }

    private void Dispatch(PackReader reader)
    {
        var (signature, fields) = reader.Structure();
        if (!_awaited.TryPeek(out var handler))
        {
            throw new ProtocolException($"The server sent a message 0x{signature:X2} that nothing asked for.");
        }

        switch (signature, fields)
        {
            case (Signature.Record, 1):
                handler.OnRecord(reader.Array());
                break;
            case (Signature.Success, 1):
                var metadata = reader.Map();
                _awaited.Dequeue();
                handler.OnSuccess(metadata);
                break;
            case (Signature.Failure, 1):
                var failure = ServerFailure.ToException(reader.Map());
                _awaited.Dequeue();
                HasFailed = true;
                handler.OnFailure(failure);
                break;
            case (Signature.Ignored, _):
                _awaited.Dequeue();
                handler.OnIgnored();
                break;
            default:
                throw new ProtocolException($"There is no message 0x{signature:X2} of {fields} fields.");
        }
    }

    private void ThrowIfBroken()
    {
        if (IsBroken)
        {
            throw new ServiceUnavailableException($"The connection to {Address} is closed.");
        }
    }

    private static bool Breaks(Exception e) => e is IOException or SocketException or ObjectDisposedException or OperationCanceledException;

    private Exception Broken(Exception cause)
    {
        var exception = cause is OperationCanceledException
            ? cause
            : new ServiceUnavailableException($"The connection to {Address} broke: {cause.Message}", cause);
        FailAwaited(exception);
        return exception;
    }

    private void FailAwaited(Exception exception)
    {
        IsBroken = true;
        while (_awaited.TryDequeue(out var handler))
        {
            handler.OnFailure(exception);
        }
    }
}
