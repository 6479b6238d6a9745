namespace Neo4j.Driver;

/// <summary>Where a query ran.</summary>
public interface IDatabaseInfo
{
    /// <summary>The database's name.</summary>
    string? Name { get; }
}
