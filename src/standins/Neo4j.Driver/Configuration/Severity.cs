namespace Neo4j.Driver;

/// <summary>How serious a notification must be to be sent.</summary>
public enum Severity
{
    /// <summary>Warnings only.</summary>
    Warning,

    /// <summary>Everything.</summary>
    Information,
}
