namespace Neo4j.Driver;

internal sealed class BookmarkManager(BookmarkManagerConfig config) : IBookmarkManager
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _bookmarks = new(config.InitialBookmarks ?? [], StringComparer.Ordinal);

    public async Task UpdateBookmarksAsync(
        string[] previousBookmarks, string[] newBookmarks, CancellationToken cancellationToken = default)
    {
        if (newBookmarks.Length == 0)
        {
            return;
        }

        string[] now;
        lock (_lock)
        {
            _bookmarks.ExceptWith(previousBookmarks);
            _bookmarks.UnionWith(newBookmarks);
            now = [.. _bookmarks];
        }

        if (config.NotifyBookmarksAsync is { } notify)
        {
            await notify(now, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<string[]> GetBookmarksAsync(CancellationToken cancellationToken = default)
    {
        var supplied = config.BookmarkSupplierAsync is { } supply ? await supply(cancellationToken).ConfigureAwait(false) : [];
        lock (_lock)
        {
            return supplied.Length == 0 ? [.. _bookmarks] : [.. _bookmarks.Union(supplied, StringComparer.Ordinal)];
        }
    }
}

internal sealed class BookmarkManagerFactory : IBookmarkManagerFactory
{
    public IBookmarkManager NewBookmarkManager(BookmarkManagerConfig? config = null) =>
        new BookmarkManager(config ?? new BookmarkManagerConfig());
}
