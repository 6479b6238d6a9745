namespace Neo4j.Driver;

/// <summary>Which members of a cluster an executable query may use.</summary>
public enum RoutingControl
{
    /// <summary>The database's leader.</summary>
    Writers = 0,

    /// <summary>Any member that serves reads.</summary>
    Readers = 1,
}
