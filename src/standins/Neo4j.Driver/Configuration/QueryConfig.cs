namespace Neo4j.Driver;

/// <summary>How an executable query works.</summary>
public class QueryConfig
{
    /// <summary>Makes one.</summary>
    /// <param name="routing">Which members of a cluster it may use.</param>
    /// <param name="database">The database; null for the user's home database.</param>
    /// <param name="impersonatedUser">The user in whose name it works; null for the one who is logged on.</param>
    /// <param name="bookmarkManager">What carries bookmarks; null for the driver's own.</param>
    /// <param name="enableBookmarkManager">False to carry none.</param>
    /// <param name="transactionConfig">How its transaction works.</param>
    /// <param name="authToken">Credentials; null for the driver's.</param>
    public QueryConfig(
        RoutingControl routing = RoutingControl.Writers,
        string? database = null,
        string? impersonatedUser = null,
        IBookmarkManager? bookmarkManager = null,
        bool enableBookmarkManager = true,
        TransactionConfig? transactionConfig = null,
        IAuthToken? authToken = null)
    {
        Routing = routing;
        Database = database;
        ImpersonatedUser = impersonatedUser;
        BookmarkManager = bookmarkManager;
        EnableBookmarkManager = enableBookmarkManager;
        TransactionConfig = transactionConfig ?? TransactionConfig.Default;
        AuthToken = authToken;
    }

    /// <summary>How its transaction works.</summary>
    public TransactionConfig TransactionConfig { get; }

    /// <summary>Which members of a cluster it may use.</summary>
    public RoutingControl Routing { get; }

    /// <summary>The database; null for the user's home database.</summary>
    public string? Database { get; }

    /// <summary>The user in whose name it works; null for the one who is logged on.</summary>
    public string? ImpersonatedUser { get; }

    /// <summary>What carries bookmarks; null for the driver's own.</summary>
    public IBookmarkManager? BookmarkManager { get; }

    /// <summary>Whether bookmarks are carried.</summary>
    public bool EnableBookmarkManager { get; }

    /// <summary>Credentials; null for the driver's.</summary>
    public IAuthToken? AuthToken { get; }
}
