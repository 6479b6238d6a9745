namespace Neo4j.Driver.Pooling;

/// <summary>One server for all: addresses of the scheme <c>bolt</c>.</summary>
internal sealed class DirectProvider(ConnectionPool pool, Leasing leasing) : IConnectionProvider, IFailureListener
{
    public ValueTask<Lease> AcquireAsync(Demand demand, CancellationToken cancellationToken) =>
        leasing.LeaseAsync(pool, demand, this, cancellationToken);

    public async ValueTask<Exception> OnFailureAsync(Lease lease, Exception exception)
    {
        // Rights are looked up anew by new connections; and where one broke, those that were idle meanwhile are likely dead, too.
        if (exception is AuthorizationException or ServiceUnavailableException)
        {
            await pool.CloseIdleAsync().ConfigureAwait(false);
        }

        await leasing.ReportAsync(lease.Token, lease.Demand, exception).ConfigureAwait(false);
        return exception;
    }

    public ValueTask DisposeAsync() => pool.DisposeAsync();
}
