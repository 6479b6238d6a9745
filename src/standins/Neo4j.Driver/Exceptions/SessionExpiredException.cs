namespace Neo4j.Driver;

/// <summary>The server that the session used can no longer serve it; another one may.</summary>
public class SessionExpiredException : Neo4jException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public SessionExpiredException(string? message)
        : base(message) { }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public SessionExpiredException(string? message, Exception? innerException)
        : base(message, innerException) { }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
