namespace Neo4j.Driver;

/// <summary>A security error that has no type of its own.</summary>
public class UnknownSecurityException : SecurityException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public UnknownSecurityException(string? message)
        : base(message) { }
}
