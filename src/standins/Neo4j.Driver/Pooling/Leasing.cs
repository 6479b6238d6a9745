namespace Neo4j.Driver.Pooling;

/// <summary>Leases connections with the right credentials, and tells the token manager of those that the server refuses.</summary>
internal sealed class Leasing(IAuthTokenManager tokens)
{
    /// <exception cref="UnsupportedFeatureException">The session has credentials of its own, and the server can't have that.</exception>
    public async ValueTask<Lease> LeaseAsync(
        ConnectionPool pool, Demand demand, IFailureListener listener, CancellationToken cancellationToken)
    {
        var token = demand.Token ?? await tokens.GetTokenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var connection = await pool.AcquireAsync(token, cancellationToken).ConfigureAwait(false);
            if (demand.Token is null || connection.Bolt.Version.HasLogon)
            {
                return new Lease(pool, connection, demand, listener);
            }

            var version = connection.Bolt.Version;
            await pool.ReleaseAsync(connection).ConfigureAwait(false);
            throw new UnsupportedFeatureException($"Credentials of a session need Bolt 5.1; the server speaks {version}.");
        }
        catch (SecurityException e)
        {
            await ReportAsync(token, demand, e).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Tells of an error on a leased connection. A token that was replaced makes the error retriable.</summary>
    public async ValueTask ReportAsync(IAuthToken token, Demand demand, Exception exception)
    {
        if (exception is SecurityException security && demand.Token is null
            && await tokens.HandleSecurityExceptionAsync(token, security).ConfigureAwait(false))
        {
            security.TokenReplaced = true;
        }
    }
}
