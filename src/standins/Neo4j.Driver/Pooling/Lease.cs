using Neo4j.Driver.Bolt;

namespace Neo4j.Driver.Pooling;

/// <summary>The right to use a connection, until it is given back.</summary>
internal sealed class Lease(ConnectionPool pool, PooledConnection connection, Demand demand, IFailureListener listener)
{
    private bool _released;

    public BoltConnection Bolt => connection.Bolt;

    public Demand Demand => demand;

    public IAuthToken Token => connection.Token;

    public ServerAddress Address => pool.Address;

    /// <summary>
    /// Set if the server is to find the user's home database itself: then requests name no database, the demand has a guess, and
    /// this is to be told what the server found.
    /// </summary>
    public Action<string>? OnHomeTold { get; set; }

    /// <summary>The database that requests name.</summary>
    public string? DatabaseToName => OnHomeTold is null ? demand.Database : null;

    /// <summary>Tells of an error. What comes back is to be thrown.</summary>
    public ValueTask<Exception> ReportAsync(Exception exception) => listener.OnFailureAsync(this, exception);

    public ValueTask ReleaseAsync()
    {
        if (_released)
        {
            return ValueTask.CompletedTask;
        }

        _released = true;
        return pool.ReleaseAsync(connection);
    }
}
