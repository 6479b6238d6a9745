using System.Collections.Concurrent;
using Neo4j.Driver.Pooling;

namespace Neo4j.Driver.Routing;

/// <summary>A pool for each server of the cluster.</summary>
internal sealed class PoolRegistry(Func<ServerAddress, ConnectionPool> create) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<ServerAddress, Lazy<ConnectionPool>> _pools = new();

    private volatile bool _disposed;

    public ConnectionPool Of(ServerAddress address)
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(IDriver));
        return _pools.GetOrAdd(address, static (key, make) => new Lazy<ConnectionPool>(() => make(key)), create).Value;
    }

    /// <summary>How many connections to a server are in use.</summary>
    public int InUse(ServerAddress address) => _pools.TryGetValue(address, out var pool) ? pool.Value.InUse : 0;

    /// <summary>Ends the pool of a server that left; if it comes back it gets another.</summary>
    public async ValueTask RetireAsync(ServerAddress address)
    {
        if (_pools.TryRemove(address, out var pool))
        {
            await pool.Value.RetireAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Ends the pools of all servers that are not among those given.</summary>
    public async ValueTask RetireAllButAsync(IReadOnlySet<ServerAddress> kept)
    {
        foreach (var address in _pools.Keys.Where(address => !kept.Contains(address)).ToList())
        {
            await RetireAsync(address).ConfigureAwait(false);
        }
    }

    public async ValueTask CloseIdleAsync()
    {
        foreach (var pool in _pools.Values)
        {
            await pool.Value.CloseIdleAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _disposed = true;
        foreach (var pool in _pools.Values)
        {
            await pool.Value.DisposeAsync().ConfigureAwait(false);
        }
    }
}
