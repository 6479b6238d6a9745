namespace Neo4j.Driver;

/// <summary>The token that the connection was opened with is no longer valid.</summary>
public class TokenExpiredException : SecurityException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public TokenExpiredException(string? message)
        : base(message) { }
}
