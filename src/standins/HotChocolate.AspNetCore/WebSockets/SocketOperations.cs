namespace HotChocolate.AspNetCore.WebSockets;

/// <summary>The operations of one connection, by the ids that the client gave them.</summary>
internal sealed class SocketOperations : IAsyncDisposable
{
    private readonly Lock _sync = new();
    private readonly Dictionary<string, SocketTicket> _underWay = new(StringComparer.Ordinal);
    private readonly HashSet<SocketTicket> _running = [];
    private readonly TaskCompletionSource _isOver = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isEnding;

    /// <summary>Starts an operation unless one of that id is under way.</summary>
    public bool TryStart(string id, Func<SocketTicket, Task> run)
    {
        var ticket = new SocketTicket(id, this);
        lock (_sync)
        {
            if (!_underWay.TryAdd(id, ticket))
            {
                ticket.Dispose();
                return false;
            }

            _running.Add(ticket);
        }

        _ = RunAsync(ticket, run);
        return true;
    }

    /// <summary>Ends the operation of that id, where one is under way.</summary>
    public void End(string id)
    {
        SocketTicket? ticket;
        lock (_sync)
        {
            _underWay.Remove(id, out ticket);
        }

        ticket?.Cancel();
    }

    /// <summary>Makes the operation's id free.</summary>
    /// <returns>Whether the operation was still under way, so that its last word may be said.</returns>
    public bool TryEnd(SocketTicket ticket)
    {
        lock (_sync)
        {
            return _underWay.TryGetValue(ticket.Id, out var known) && ReferenceEquals(known, ticket) && _underWay.Remove(ticket.Id);
        }
    }

    /// <summary>All that are under way.</summary>
    public SocketTicket[] UnderWay()
    {
        lock (_sync)
        {
            return [.. _underWay.Values];
        }
    }

    /// <summary>Cancels all and waits until they are over.</summary>
    public async ValueTask DisposeAsync()
    {
        SocketTicket[] left;
        lock (_sync)
        {
            _isEnding = true;
            left = [.. _running];
        }

        if (left.Length > 0)
        {
            Array.ForEach(left, ticket => ticket.Cancel());
            await _isOver.Task.ConfigureAwait(false);
        }
    }

    private async Task RunAsync(SocketTicket ticket, Func<SocketTicket, Task> run)
    {
        // The reader of messages goes on meanwhile.
        await Task.Yield();
        try
        {
            await run(ticket).ConfigureAwait(false);
        }
        finally
        {
            TryEnd(ticket);
            Leave(ticket);
        }
    }

    private void Leave(SocketTicket ticket)
    {
        lock (_sync)
        {
            _running.Remove(ticket);
            ticket.Dispose();
            if (_isEnding && _running.Count == 0)
            {
                _isOver.TrySetResult();
            }
        }
    }
}
