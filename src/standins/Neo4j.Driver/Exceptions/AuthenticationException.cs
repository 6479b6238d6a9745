namespace Neo4j.Driver;

/// <summary>The server does not know these credentials.</summary>
public class AuthenticationException : SecurityException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public AuthenticationException(string? message)
        : base(message) { }
}
