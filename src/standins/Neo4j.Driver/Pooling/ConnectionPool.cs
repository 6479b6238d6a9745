using Neo4j.Driver.Bolt;

namespace Neo4j.Driver.Pooling;

/// <summary>
/// The connections to one server. One that is given back is used again first, so that those not needed grow old. Those that are
/// broken, too old or too many are closed instead.
/// </summary>
internal sealed class ConnectionPool(ServerAddress address, Config config, BoltConnector connector, TimeProvider time) : IAsyncDisposable
{
    private readonly SemaphoreSlim _places = new(config.MaxConnectionPoolSize);
    private readonly Lock _lock = new();
    private readonly Stack<PooledConnection> _idle = new();
    private readonly HashSet<PooledConnection> _leased = [];
    private bool _closed;
    private bool _disposed;

    public ServerAddress Address => address;

    public int InUse
    {
        get
        {
            lock (_lock)
            {
                return _leased.Count;
            }
        }
    }

    /// <summary>Leases a connection on which the token's user is logged on.</summary>
    /// <exception cref="ClientException">None became free, or could be opened, in time.</exception>
    public async ValueTask<PooledConnection> AcquireAsync(IAuthToken token, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(config.ConnectionAcquisitionTimeout);
        try
        {
            await _places.WaitAsync(patience.Token).ConfigureAwait(false);
            return await TakePlaceAsync(token, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ClientException(
                $"No connection to {address} was to be had within {config.ConnectionAcquisitionTimeout}; {InUse} are in use.", e);
        }
    }

    /// <summary>Takes a connection back. What was left open on it is ended.</summary>
    public async ValueTask ReleaseAsync(PooledConnection connection)
    {
        try
        {
            await CleanAsync(connection.Bolt).ConfigureAwait(false);
            if (!TryKeep(connection))
            {
                await connection.Bolt.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Closes idle connections, so that those opened next log on anew.</summary>
    public async ValueTask CloseIdleAsync()
    {
        foreach (var connection in TakeAllIdle(closing: false))
        {
            await connection.Bolt.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Opens no more connections, and keeps none that comes back.</summary>
    public async ValueTask RetireAsync()
    {
        foreach (var connection in TakeAllIdle(closing: true))
        {
            await connection.Bolt.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Closes all connections. Those in use break.</summary>
    public async ValueTask DisposeAsync()
    {
        await RetireAsync().ConfigureAwait(false);
        PooledConnection[] leased;
        lock (_lock)
        {
            _disposed = true;
            leased = [.. _leased];
        }

        foreach (var connection in leased)
        {
            connection.Bolt.Abort();
        }
    }

    private async ValueTask<PooledConnection> TakePlaceAsync(IAuthToken token, CancellationToken cancellationToken)
    {
        try
        {
            return await TakeIdleAsync(token, cancellationToken).ConfigureAwait(false)
                ?? await OpenAsync(token, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    private PooledConnection[] TakeAllIdle(bool closing)
    {
        lock (_lock)
        {
            _closed |= closing;
            PooledConnection[] all = [.. _idle];
            _idle.Clear();
            return all;
        }
    }

    private async ValueTask<PooledConnection?> TakeIdleAsync(IAuthToken token, CancellationToken cancellationToken)
    {
        while (TryTakeIdle() is { } connection)
        {
            if (await IsUsableAsync(connection, token, cancellationToken).ConfigureAwait(false))
            {
                return connection;
            }

            Forget(connection);
            await connection.Bolt.DisposeAsync().ConfigureAwait(false);
        }

        return null;
    }

    private PooledConnection? TryTakeIdle()
    {
        lock (_lock)
        {
            if (_closed)
            {
                throw Closed();
            }

            if (!_idle.TryPop(out var connection))
            {
                return null;
            }

            _leased.Add(connection);
            return connection;
        }
    }

    private async ValueTask<bool> IsUsableAsync(PooledConnection connection, IAuthToken token, CancellationToken cancellationToken)
    {
        if (IsTooOld(connection) || IsLongerThan(config.ConnectionIdleTimeout, connection.IdleSince) || connection.Bolt.IsHungUp)
        {
            return false;
        }

        try
        {
            if (config.ConnectionLivenessThreshold is { } threshold && time.GetElapsedTime(connection.IdleSince) >= threshold)
            {
                await connection.Bolt.ResetAsync(cancellationToken).ConfigureAwait(false);
            }

            return await LogOnAsync(connection, token, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ServiceUnavailableException or ConnectionReadTimeoutException or ProtocolException)
        {
            config.Logger.Debug("An idle connection to {0} was gone: {1}", address, e.Message);
            return false;
        }
        catch
        {
            Forget(connection);
            await connection.Bolt.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Changes the user where the connection has another. Before Bolt 5.1 only a new connection can.</summary>
    private static async ValueTask<bool> LogOnAsync(PooledConnection connection, IAuthToken token, CancellationToken cancellationToken)
    {
        if (connection.Token.Equals(token))
        {
            return true;
        }

        if (!connection.Bolt.Version.HasLogon)
        {
            return false;
        }

        await BoltConnector.LogOnAgainAsync(connection.Bolt, token, cancellationToken).ConfigureAwait(false);
        connection.Token = token;
        return true;
    }

    private async ValueTask<PooledConnection> OpenAsync(IAuthToken token, CancellationToken cancellationToken)
    {
        var bolt = await connector.ConnectAsync(address, token, cancellationToken).ConfigureAwait(false);
        var connection = new PooledConnection(bolt, token, time.GetTimestamp());
        lock (_lock)
        {
            if (!_closed)
            {
                _leased.Add(connection);
                return connection;
            }
        }

        await bolt.DisposeAsync().ConfigureAwait(false);
        throw Closed();
    }

    private async ValueTask CleanAsync(BoltConnection bolt)
    {
        if (bolt.IsBroken || bolt.IsClean)
        {
            return;
        }

        try
        {
            await bolt.ResetAsync().ConfigureAwait(false);
        }
        catch (Neo4jException e)
        {
            config.Logger.Debug("A connection to {0} could not be reset: {1}", address, e.Message);
        }
    }

    private bool TryKeep(PooledConnection connection)
    {
        lock (_lock)
        {
            _leased.Remove(connection);
            if (_closed || !connection.Bolt.IsClean || IsTooOld(connection) || _idle.Count >= config.MaxIdleConnectionPoolSize)
            {
                return false;
            }

            connection.IdleSince = time.GetTimestamp();
            _idle.Push(connection);
            return true;
        }
    }

    private void Forget(PooledConnection connection)
    {
        lock (_lock)
        {
            _leased.Remove(connection);
        }
    }

    /// <summary>If the driver is still open, the server has left the cluster, and another one is found on the next try.</summary>
    private Exception Closed() => _disposed
        ? new ObjectDisposedException(nameof(IDriver))
        : new ServiceUnavailableException($"No more connections to {address} are opened.");

    private bool IsTooOld(PooledConnection connection) => IsLongerThan(config.MaxConnectionLifetime, connection.OpenedAt);

    private bool IsLongerThan(TimeSpan limit, long since) => limit > TimeSpan.Zero && time.GetElapsedTime(since) >= limit;
}
