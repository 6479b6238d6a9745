namespace Neo4j.Driver;

/// <summary>How a session works; set through <see cref="SessionConfigBuilder"/>.</summary>
public sealed class SessionConfig
{
    internal SessionConfig() { }

    /// <summary>The database; null for the user's home database.</summary>
    public string? Database { get; internal set; }

    /// <summary>Which members of a cluster auto-commit queries and explicit transactions use.</summary>
    public AccessMode DefaultAccessMode { get; internal set; } = AccessMode.Write;

    /// <summary>What the first transaction must see; null for nothing in particular.</summary>
    public IEnumerable<Bookmarks>? Bookmarks { get; internal set; }

    /// <summary>How many records are asked for at once; null for the driver's setting.</summary>
    public long? FetchSize { get; internal set; }

    /// <summary>The user in whose name the session works; null for the one who is logged on.</summary>
    public string? ImpersonatedUser { get; internal set; }

    /// <summary>Credentials of this session; null for the driver's.</summary>
    public IAuthToken? AuthToken { get; internal set; }

    /// <summary>Which notifications the server sends; null for the driver's setting.</summary>
    public INotificationsConfig? NotificationsConfig { get; internal set; }

    internal IBookmarkManager? BookmarkManager { get; set; }
}
