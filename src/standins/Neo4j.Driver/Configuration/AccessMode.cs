namespace Neo4j.Driver;

/// <summary>What a session does unless its work says otherwise.</summary>
public enum AccessMode
{
    /// <summary>Reads; a cluster may use any member.</summary>
    Read,

    /// <summary>Writes; a cluster uses the database's leader.</summary>
    Write,
}
