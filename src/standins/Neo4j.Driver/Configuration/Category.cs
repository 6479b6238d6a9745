namespace Neo4j.Driver;

/// <summary>Kinds of notifications that can be switched off.</summary>
public enum Category
{
    /// <summary>How the query could be better.</summary>
    Hint,

    /// <summary>The query names what the database does not have.</summary>
    Unrecognized,

    /// <summary>The server can't do what was asked.</summary>
    Unsupported,

    /// <summary>The query may be slow.</summary>
    Performance,

    /// <summary>What the query uses will go away.</summary>
    Deprecation,

    /// <summary>Something is not as safe as it could be.</summary>
    Security,

    /// <summary>About the members of the cluster.</summary>
    Topology,

    /// <summary>About indexes and constraints.</summary>
    Schema,

    /// <summary>What fits nowhere else.</summary>
    Generic,
}
