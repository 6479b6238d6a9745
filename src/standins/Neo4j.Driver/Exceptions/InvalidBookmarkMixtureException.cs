namespace Neo4j.Driver;

/// <summary>The bookmarks do not go together.</summary>
public class InvalidBookmarkMixtureException : ClientException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public InvalidBookmarkMixtureException(string? message)
        : base(message) { }
}
