using System.Collections.Concurrent;
using Neo4j.Driver.Pooling;

namespace Neo4j.Driver.Routing;

/// <summary>
/// The servers of a cluster: addresses of the scheme <c>neo4j</c>. Writes go to the leader, reads to the reader with the fewest
/// connections in use. A server that fails is forgotten until a router names it again.
/// </summary>
internal sealed class RoutingProvider(PoolRegistry pools, Discovery discovery, Leasing leasing, TimeProvider time)
    : IConnectionProvider, IFailureListener
{
    private const string NotALeader = "Neo.ClientError.Cluster.NotALeader";
    private const string ReadOnlyDatabase = "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";
    private const string DatabaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";

    private readonly RoutingTables _tables = new(time);
    private readonly HomeDatabases _homes = new();
    private readonly ConcurrentDictionary<(string? Database, string? User), SemaphoreSlim> _oneRefresh = new();
    private uint _turn;

    public async ValueTask<Lease> AcquireAsync(Demand demand, CancellationToken cancellationToken)
    {
        if (demand.Database is null && _homes.Find(demand) is { } home)
        {
            var lease = await AcquireLocatedAsync(demand with { Database = home }, cancellationToken).ConfigureAwait(false);
            if (lease.Bolt.Greeting.RoutesItself)
            {
                lease.OnHomeTold = database => _homes.Learn(demand, database);
                return lease;
            }

            await lease.ReleaseAsync().ConfigureAwait(false);
        }

        var located = await AcquireLocatedAsync(demand, cancellationToken).ConfigureAwait(false);
        if (demand.Database is null && located.Demand.Database is { } told)
        {
            _homes.Learn(demand, told);
        }

        return located;
    }

    public async ValueTask<Exception> OnFailureAsync(Lease lease, Exception exception)
    {
        await leasing.ReportAsync(lease.Token, lease.Demand, exception).ConfigureAwait(false);
        switch (exception)
        {
            case ServiceUnavailableException:
                await ForgetAsync(lease.Address).ConfigureAwait(false);
                return new SessionExpiredException($"{lease.Address} is no longer there: {exception.Message}", exception);
            case ConnectionReadTimeoutException:
                await ForgetAsync(lease.Address).ConfigureAwait(false);
                break;
            case AuthorizationException:
                await pools.CloseIdleAsync().ConfigureAwait(false);
                break;
            case Neo4jException { Code: DatabaseUnavailable }:
                _tables.Forget(lease.Demand.Database, lease.Address);
                break;
            case Neo4jException { Code: NotALeader or ReadOnlyDatabase }:
                return OnRefusedWrite(lease, exception);
        }

        return exception;
    }

    public ValueTask DisposeAsync() => pools.DisposeAsync();

    private async ValueTask<Lease> AcquireLocatedAsync(Demand demand, CancellationToken cancellationToken)
    {
        var table = await FreshTableAsync(demand, cancellationToken).ConfigureAwait(false);
        var located = demand with { Database = table.Database };
        var errors = new List<Exception>();
        foreach (var address in InOrder(table.For(demand.Mode)))
        {
            try
            {
                return await leasing.LeaseAsync(pools.Of(address), located, this, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is ServiceUnavailableException or SessionExpiredException)
            {
                errors.Add(e);
                await ForgetAsync(address).ConfigureAwait(false);
            }
        }

        var role = demand.Mode == AccessMode.Read ? "reads" : "writes";
        throw new SessionExpiredException(
            $"No server that serves {role} of the database '{table.Database}' can be reached.", new AggregateException(errors));
    }

    private Neo4jException OnRefusedWrite(Lease lease, Exception exception)
    {
        if (lease.Demand.Mode == AccessMode.Read)
        {
            return new ClientException("Write queries cannot be performed in READ access mode.", exception);
        }

        _tables.ForgetWriter(lease.Demand.Database, lease.Address);
        return new SessionExpiredException($"{lease.Address} no longer accepts writes.", exception);
    }

    private ValueTask ForgetAsync(ServerAddress address)
    {
        _tables.Forget(address);
        return pools.RetireAsync(address);
    }

    /// <summary>Which database is a user's home only the server knows, so without a name it is asked.</summary>
    private async ValueTask<RoutingTable> FreshTableAsync(Demand demand, CancellationToken cancellationToken)
    {
        if (_tables.Find(demand.Database) is { } known && known.IsFresh(demand.Mode, time))
        {
            return known;
        }

        var gate = _oneRefresh.GetOrAdd((demand.Database, demand.ImpersonatedUser), static _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var before = _tables.Find(demand.Database);
            if (before is not null && before.IsFresh(demand.Mode, time))
            {
                return before;
            }

            var table = await discovery.FetchAsync(before, demand, this, cancellationToken).ConfigureAwait(false);
            await pools.RetireAllButAsync(_tables.Add(table)).ConfigureAwait(false);
            return table;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>The least busy first; among equals, each in turn.</summary>
    private IEnumerable<ServerAddress> InOrder(IReadOnlyList<ServerAddress> servers)
    {
        var turn = (int)(Interlocked.Increment(ref _turn) % (uint)Math.Max(servers.Count, 1));
        return servers.Skip(turn).Concat(servers.Take(turn)).OrderBy(pools.InUse);
    }
}
