namespace Neo4j.Driver;

/// <summary>The server can't read a bookmark.</summary>
public class InvalidBookmarkException : ClientException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public InvalidBookmarkException(string? message)
        : base(message) { }
}
