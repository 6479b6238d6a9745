namespace Neo4j.Driver;

/// <summary>The server refuses the client or what it wants to do.</summary>
public class SecurityException : Neo4jException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public SecurityException(string? message)
        : base(message) { }

    /// <summary>Makes one.</summary>
    /// <param name="code">The server's status code.</param>
    /// <param name="message">What went wrong.</param>
    public SecurityException(string? code, string? message)
        : base(code, message) { }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public SecurityException(string? message, Exception? innerException)
        : base(message, innerException) { }

    /// <summary>True once a token manager has said that it has another token to try.</summary>
    public override bool IsRetriable => TokenReplaced;

    internal bool TokenReplaced { get; set; }
}
