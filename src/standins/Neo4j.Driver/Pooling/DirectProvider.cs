using Neo4j.Driver.Bolt;

namespace Neo4j.Driver.Pooling;

/// <summary>One server for all: addresses of the scheme <c>bolt</c>.</summary>
internal sealed class DirectProvider(ServerAddress address, Config config, BoltConnector connector, IAuthTokenManager tokens, TimeProvider time)
    : IConnectionProvider, IFailureListener
{
    private readonly ConnectionPool _pool = new(address, config, connector, time);

    public async ValueTask<Lease> AcquireAsync(Demand demand, CancellationToken cancellationToken)
    {
        var token = demand.Token ?? await tokens.GetTokenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return new Lease(_pool, await _pool.AcquireAsync(token, cancellationToken).ConfigureAwait(false), demand, this);
        }
        catch (SecurityException e)
        {
            await SecurityFailures.ReportAsync(tokens, token, demand.Token is not null, e).ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask<Exception> OnFailureAsync(Lease lease, Exception exception)
    {
        if (exception is AuthorizationException)
        {
            await _pool.ForgetIdleAsync().ConfigureAwait(false);
        }

        return await SecurityFailures.ReportAsync(tokens, lease.Token, lease.Demand.Token is not null, exception).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => _pool.DisposeAsync();
}
