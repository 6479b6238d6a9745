namespace Neo4j.Driver;

/// <summary>The server refuses the request as it stands; sending it again won't help.</summary>
public class ClientException : Neo4jException
{
    /// <summary>Makes one without a message.</summary>
    public ClientException() { }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public ClientException(string? message)
        : base(message) { }

    /// <summary>Makes one.</summary>
    /// <param name="code">The server's status code.</param>
    /// <param name="message">What went wrong.</param>
    public ClientException(string? code, string? message)
        : base(code, message) { }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public ClientException(string? message, Exception? innerException)
        : base(message, innerException) { }

    /// <summary>Makes one.</summary>
    /// <param name="code">The server's status code.</param>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public ClientException(string? code, string? message, Exception? innerException)
        : base(code, message, innerException) { }
}
