namespace Neo4j.Driver;

/// <summary>Which notifications the server sends.</summary>
public interface INotificationsConfig;
