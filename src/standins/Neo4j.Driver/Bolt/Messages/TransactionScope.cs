namespace Neo4j.Driver.Bolt.Messages;

/// <summary>What <c>BEGIN</c>, or a <c>RUN</c> outside a transaction, says of the transaction.</summary>
internal sealed record TransactionScope(
    AccessMode Mode,
    string? Database,
    string? ImpersonatedUser,
    Bookmarks Bookmarks,
    TransactionConfig Config,
    NotificationsConfig? Notifications)
{
    public Dictionary<string, object?> ToExtra(BoltVersion version)
    {
        var extra = new Dictionary<string, object?>();
        AddUnlessEmpty(extra, "bookmarks", Bookmarks.Values, Bookmarks.Values.Length);
        AddUnlessEmpty(extra, "tx_metadata", Config.Metadata, Config.Metadata.Count);
        if (Config.Timeout is { } timeout)
        {
            extra["tx_timeout"] = (long)Math.Ceiling(timeout.TotalMilliseconds);
        }

        if (Mode == AccessMode.Read)
        {
            extra["mode"] = "r";
        }

        if (Database is not null)
        {
            extra["db"] = Database;
        }

        if (ImpersonatedUser is not null)
        {
            extra["imp_user"] = ImpersonatedUser;
        }

        NotificationFilter.AddTo(extra, Notifications, version);
        return extra;
    }

    private static void AddUnlessEmpty(Dictionary<string, object?> extra, string key, object value, int count)
    {
        if (count > 0)
        {
            extra[key] = value;
        }
    }
}
