namespace Neo4j.Driver;

/// <summary>What <see cref="Bookmarks"/> has.</summary>
public abstract class Bookmark
{
    /// <summary>The server's words for points in its history.</summary>
    public string[] Values { get; protected init; } = [];
}
