namespace Neo4j.Driver;

/// <summary>The server can't serve the request now and may later.</summary>
public class TransientException : Neo4jException
{
    /// <summary>Makes one without a message.</summary>
    public TransientException() { }

    /// <summary>Makes one.</summary>
    /// <param name="code">The server's status code.</param>
    /// <param name="message">What went wrong.</param>
    public TransientException(string? code, string? message)
        : base(code, message) { }

    /// <summary>Makes one.</summary>
    /// <param name="code">The server's status code.</param>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public TransientException(string? code, string? message, Exception? innerException)
        : base(code, message, innerException) { }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
