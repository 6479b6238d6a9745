namespace Neo4j.Driver;

/// <summary>How serious a notification is.</summary>
public enum NotificationSeverity
{
    /// <summary>A word that this driver does not know; see <see cref="INotification.RawSeverityLevel"/>.</summary>
    Unknown,

    /// <summary>Something should be done.</summary>
    Warning,

    /// <summary>Good to know.</summary>
    Information,
}
