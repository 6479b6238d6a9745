namespace Neo4j.Driver;

/// <summary>The user may not do this.</summary>
public class ForbiddenException : SecurityException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public ForbiddenException(string? message)
        : base(message) { }
}
