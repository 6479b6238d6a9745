namespace Neo4j.Driver;

/// <summary>What the server has to say about a query.</summary>
public interface INotification
{
    /// <summary>The server's status code.</summary>
    string? Code { get; }

    /// <summary>In a few words.</summary>
    string? Title { get; }

    /// <summary>In full.</summary>
    string? Description { get; }

    /// <summary>Which place of the query it is about.</summary>
    IInputPosition? Position { get; }

    /// <summary>How serious it is, in the server's word.</summary>
    string? RawSeverityLevel { get; }

    /// <summary>What it is about, in the server's word.</summary>
    string? RawCategory { get; }

    /// <summary>How serious it is.</summary>
    NotificationSeverity SeverityLevel { get; }

    /// <summary>What it is about.</summary>
    NotificationCategory Category { get; }
}
