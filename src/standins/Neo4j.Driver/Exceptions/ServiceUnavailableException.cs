namespace Neo4j.Driver;

/// <summary>No server can be reached, or the connection to it was lost.</summary>
public class ServiceUnavailableException : Neo4jException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public ServiceUnavailableException(string? message)
        : base(message) { }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public ServiceUnavailableException(string? message, Exception? innerException)
        : base(message, innerException) { }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
