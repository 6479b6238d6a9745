namespace Neo4j.Driver;

/// <summary>Makes bookmark managers.</summary>
public interface IBookmarkManagerFactory
{
    /// <summary>Makes one.</summary>
    /// <param name="config">What it starts with and whom it tells; null for nothing and nobody.</param>
    IBookmarkManager NewBookmarkManager(BookmarkManagerConfig? config = null);
}
