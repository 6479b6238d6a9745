namespace Neo4j.Driver.Bolt.Messages;

/// <summary>The part of <c>HELLO</c>, <c>BEGIN</c> and <c>RUN</c> that says which notifications are wanted (Bolt 5.2 and later).</summary>
internal static class NotificationFilter
{
    public static void AddTo(Dictionary<string, object?> extra, NotificationsConfig? config, BoltVersion version)
    {
        if (config is null || !version.HasNotificationFilters)
        {
            return;
        }

        if (config.MinimumSeverity is { } severity)
        {
            extra["notifications_minimum_severity"] = severity;
        }

        if (config.DisabledCategories is { } disabled)
        {
            extra[version.HasGqlStatuses ? "notifications_disabled_classifications" : "notifications_disabled_categories"] = disabled;
        }
    }
}
