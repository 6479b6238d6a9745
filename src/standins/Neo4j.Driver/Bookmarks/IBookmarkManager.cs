namespace Neo4j.Driver;

/// <summary>Carries bookmarks from session to session, so that later ones see what earlier ones wrote.</summary>
public interface IBookmarkManager
{
    /// <summary>Replaces bookmarks that a transaction started from by those that it ended with.</summary>
    /// <param name="previousBookmarks">What it started from.</param>
    /// <param name="newBookmarks">What it ended with.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task UpdateBookmarksAsync(string[] previousBookmarks, string[] newBookmarks, CancellationToken cancellationToken = default);

    /// <summary>What the next transaction starts from.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<string[]> GetBookmarksAsync(CancellationToken cancellationToken = default);
}
