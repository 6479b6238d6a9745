namespace Neo4j.Driver;

/// <summary>What the server knew of the user's rights has expired; it is looked up anew on the next connection.</summary>
public class AuthorizationException : SecurityException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public AuthorizationException(string? message)
        : base(message) { }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
