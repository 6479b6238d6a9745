namespace Neo4j.Driver;

/// <summary>What a bookmark manager starts with and whom it tells.</summary>
public record BookmarkManagerConfig
{
    /// <summary>Makes one.</summary>
    /// <param name="initialBookmarks">What it starts with.</param>
    /// <param name="bookmarkSupplierAsync">Adds bookmarks from elsewhere each time some are asked for.</param>
    /// <param name="notifyBookmarksAsync">Is told the bookmarks after each change.</param>
    public BookmarkManagerConfig(
        IEnumerable<string>? initialBookmarks = null,
        Func<CancellationToken, Task<string[]>>? bookmarkSupplierAsync = null,
        Func<string[], CancellationToken, Task>? notifyBookmarksAsync = null)
    {
        InitialBookmarks = initialBookmarks;
        BookmarkSupplierAsync = bookmarkSupplierAsync;
        NotifyBookmarksAsync = notifyBookmarksAsync;
    }

    /// <summary>What it starts with.</summary>
    public IEnumerable<string>? InitialBookmarks { get; }

    /// <summary>Adds bookmarks from elsewhere each time some are asked for.</summary>
    public Func<CancellationToken, Task<string[]>>? BookmarkSupplierAsync { get; }

    /// <summary>Is told the bookmarks after each change.</summary>
    public Func<string[], CancellationToken, Task>? NotifyBookmarksAsync { get; }
}
