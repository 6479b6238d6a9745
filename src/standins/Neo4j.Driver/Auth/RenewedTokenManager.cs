namespace Neo4j.Driver;

/// <summary>Keeps a token until its time is over or the server refuses it, then asks for another.</summary>
internal sealed class RenewedTokenManager(
    Func<ValueTask<AuthTokenAndExpiration>> provide, Func<SecurityException, bool> endsToken, TimeProvider time)
    : IAuthTokenManager, IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private AuthTokenAndExpiration? _current;

    public async ValueTask<IAuthToken> GetTokenAsync(CancellationToken cancellationToken = default)
    {
        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_current is null || _current.Expiry <= time.GetUtcNow().UtcDateTime)
            {
                _current = await provide().ConfigureAwait(false);
            }

            return _current.Token;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public async ValueTask<bool> HandleSecurityExceptionAsync(
        IAuthToken token, SecurityException exception, CancellationToken cancellationToken = default)
    {
        if (!endsToken(exception))
        {
            return false;
        }

        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Another connection may have reported the same token before, and a better one may be here already.
            if (_current is { } current && current.Token.Equals(token))
            {
                _current = null;
            }

            return true;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();
}
