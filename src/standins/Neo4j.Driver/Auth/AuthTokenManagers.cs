namespace Neo4j.Driver;

/// <summary>Makes token managers.</summary>
public static class AuthTokenManagers
{
    /// <summary>For servers without authentication.</summary>
    public static IAuthTokenManager None { get; } = Static(AuthTokens.None);

    /// <summary>Always the same token.</summary>
    /// <param name="token">The token.</param>
    public static IAuthTokenManager Static(IAuthToken token) => new StaticTokenManager(token);

    /// <summary>Passwords that change: the provider is asked again after the server refused what it gave.</summary>
    /// <param name="tokenProviderAsync">Gives the current token.</param>
    public static IAuthTokenManager Basic(Func<ValueTask<IAuthToken>> tokenProviderAsync)
    {
        ArgumentNullException.ThrowIfNull(tokenProviderAsync);
        return new RenewedTokenManager(
            async () => new AuthTokenAndExpiration(await tokenProviderAsync().ConfigureAwait(false)),
            exception => exception is AuthenticationException,
            TimeProvider.System);
    }

    /// <summary>Tokens that end: the provider is asked again when the time is over or the server refused what it gave.</summary>
    /// <param name="tokenProviderAsync">Gives the current token and its end.</param>
    public static IAuthTokenManager Bearer(Func<ValueTask<AuthTokenAndExpiration>> tokenProviderAsync)
    {
        ArgumentNullException.ThrowIfNull(tokenProviderAsync);
        return new RenewedTokenManager(
            tokenProviderAsync, exception => exception is TokenExpiredException or AuthenticationException, TimeProvider.System);
    }
}
