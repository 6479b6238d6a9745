namespace Neo4j.Driver;

/// <summary>Hands out the token that connections authenticate with, and learns when it is refused.</summary>
public interface IAuthTokenManager
{
    /// <summary>Gives the token to use now.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<IAuthToken> GetTokenAsync(CancellationToken cancellationToken = default);

    /// <summary>Learns that the server refused a token.</summary>
    /// <param name="token">The token refused.</param>
    /// <param name="exception">How.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>True when the next <see cref="GetTokenAsync"/> may give a better one, so that the work is worth doing again.</returns>
    ValueTask<bool> HandleSecurityExceptionAsync(IAuthToken token, SecurityException exception, CancellationToken cancellationToken = default);
}
