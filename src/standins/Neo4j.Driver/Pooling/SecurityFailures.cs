namespace Neo4j.Driver.Pooling;

/// <summary>Tells the token manager when the server refuses its token.</summary>
internal static class SecurityFailures
{
    public static async ValueTask<Exception> ReportAsync(IAuthTokenManager tokens, IAuthToken token, bool ofSession, Exception exception)
    {
        if (exception is SecurityException security && !ofSession
            && await tokens.HandleSecurityExceptionAsync(token, security).ConfigureAwait(false))
        {
            security.TokenReplaced = true;
        }

        return exception;
    }
}
