namespace Neo4j.Driver;

/// <summary>Sets how a session works.</summary>
public sealed class SessionConfigBuilder
{
    private readonly SessionConfig _config;

    internal SessionConfigBuilder(SessionConfig config) => _config = config;

    /// <summary>Says that a session works on a database and nothing else.</summary>
    /// <param name="database">Its name.</param>
    public static Action<SessionConfigBuilder> ForDatabase(string database) => builder => builder.WithDatabase(database);

    /// <summary>Sets the database.</summary>
    /// <param name="database">Its name.</param>
    public SessionConfigBuilder WithDatabase(string database)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(database);
        _config.Database = database;
        return this;
    }

    /// <summary>Sets <see cref="SessionConfig.DefaultAccessMode"/>.</summary>
    /// <param name="defaultAccessMode">The mode.</param>
    public SessionConfigBuilder WithDefaultAccessMode(AccessMode defaultAccessMode)
    {
        _config.DefaultAccessMode = defaultAccessMode;
        return this;
    }

    /// <summary>Sets credentials of this session (Bolt 5.1 and later).</summary>
    /// <param name="authToken">The credentials.</param>
    public SessionConfigBuilder WithAuthToken(IAuthToken authToken)
    {
        _config.AuthToken = authToken;
        return this;
    }

    /// <summary>Sets what the first transaction must see.</summary>
    /// <param name="bookmarks">The bookmarks.</param>
    public SessionConfigBuilder WithBookmarks(params Bookmarks[] bookmarks)
    {
        _config.Bookmarks = bookmarks;
        return this;
    }

    /// <summary>Sets what carries bookmarks from session to session.</summary>
    /// <param name="bookmarkManager">The manager.</param>
    public SessionConfigBuilder WithBookmarkManager(IBookmarkManager bookmarkManager)
    {
        _config.BookmarkManager = bookmarkManager;
        return this;
    }

    /// <summary>Sets how many records are asked for at once.</summary>
    /// <param name="size">The count; <see cref="Config.Infinite"/> for all.</param>
    public SessionConfigBuilder WithFetchSize(long size)
    {
        _config.FetchSize = FetchSizes.Checked(size);
        return this;
    }

    /// <summary>Sets the user in whose name the session works.</summary>
    /// <param name="impersonatedUser">The user.</param>
    public SessionConfigBuilder WithImpersonatedUser(string impersonatedUser)
    {
        ArgumentException.ThrowIfNullOrEmpty(impersonatedUser);
        _config.ImpersonatedUser = impersonatedUser;
        return this;
    }

    /// <summary>Sets which notifications the server sends (Bolt 5.2 and later).</summary>
    /// <param name="minimumSeverity">How serious they must be; null for the driver's setting.</param>
    /// <param name="disabledCategories">What they must not be about; null for the driver's setting.</param>
    public SessionConfigBuilder WithNotifications(Severity? minimumSeverity, Category[]? disabledCategories)
    {
        _config.NotificationsConfig = NotificationsConfig.Of(minimumSeverity, disabledCategories);
        return this;
    }

    /// <summary>Has the server send no notifications (Bolt 5.2 and later).</summary>
    public SessionConfigBuilder WithNotificationsDisabled()
    {
        _config.NotificationsConfig = NotificationsConfig.Off;
        return this;
    }
}
