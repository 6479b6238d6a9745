namespace Neo4j.Driver;

internal sealed class StaticTokenManager(IAuthToken token) : IAuthTokenManager
{
    public ValueTask<IAuthToken> GetTokenAsync(CancellationToken cancellationToken = default) => new(token);

    public ValueTask<bool> HandleSecurityExceptionAsync(
        IAuthToken token, SecurityException exception, CancellationToken cancellationToken = default) => new(false);
}
