namespace Neo4j.Driver;

/// <summary>What every error of the server and of the driver derives from.</summary>
public class Neo4jException : Exception
{
    /// <summary>Makes one without a message.</summary>
    public Neo4jException() { }

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public Neo4jException(string? message)
        : this(null, message) { }

    /// <summary>Makes one.</summary>
    /// <param name="code">The server's status code.</param>
    /// <param name="message">What went wrong.</param>
    public Neo4jException(string? code, string? message)
        : base(message) => Code = code;

    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public Neo4jException(string? message, Exception? innerException)
        : this(null, message, innerException) { }

    /// <summary>Makes one.</summary>
    /// <param name="code">The server's status code.</param>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">Why.</param>
    public Neo4jException(string? code, string? message, Exception? innerException)
        : base(message, innerException) => Code = code;

    /// <summary>Whether the same work may succeed when it is done again.</summary>
    public virtual bool IsRetriable => false;

    /// <summary>The server's status code, <c>Neo.Classification.Category.Title</c>; null where the driver found the error.</summary>
    public string? Code { get; set; }
}
