namespace Neo4j.Driver;

/// <summary>The server failed at serving the request.</summary>
public class DatabaseException : Neo4jException
{
    /// <summary>Makes one without a message.</summary>
    public DatabaseException() { }

    /// <summary>Makes one.</summary>
    /// <param name="code">The server's status code.</param>
    /// <param name="message">What went wrong.</param>
    public DatabaseException(string? code, string? message)
        : base(code, message) { }

    /// <summary>Makes one.</summary>
    /// <param name="code">The server's status code.</param>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public DatabaseException(string? code, string? message, Exception? innerException)
        : base(code, message, innerException) { }
}
