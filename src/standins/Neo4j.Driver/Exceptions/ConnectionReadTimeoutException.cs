namespace Neo4j.Driver;

/// <summary>The server was silent for longer than it had promised to be.</summary>
public class ConnectionReadTimeoutException : Neo4jException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public ConnectionReadTimeoutException(string? message)
        : base(message) { }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public ConnectionReadTimeoutException(string? message, Exception? innerException)
        : base(message, innerException) { }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
