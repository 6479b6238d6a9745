namespace Neo4j.Driver;

/// <summary>How much a query changed.</summary>
public interface ICounters
{
    /// <summary>Whether it changed data or schema.</summary>
    bool ContainsUpdates { get; }

    /// <summary>Nodes made.</summary>
    int NodesCreated { get; }

    /// <summary>Nodes deleted.</summary>
    int NodesDeleted { get; }

    /// <summary>Relationships made.</summary>
    int RelationshipsCreated { get; }

    /// <summary>Relationships deleted.</summary>
    int RelationshipsDeleted { get; }

    /// <summary>Properties set or removed.</summary>
    int PropertiesSet { get; }

    /// <summary>Labels put on nodes.</summary>
    int LabelsAdded { get; }

    /// <summary>Labels taken off nodes.</summary>
    int LabelsRemoved { get; }

    /// <summary>Indexes made.</summary>
    int IndexesAdded { get; }

    /// <summary>Indexes dropped.</summary>
    int IndexesRemoved { get; }

    /// <summary>Constraints made.</summary>
    int ConstraintsAdded { get; }

    /// <summary>Constraints dropped.</summary>
    int ConstraintsRemoved { get; }

    /// <summary>Changes to users, rights and databases.</summary>
    int SystemUpdates { get; }

    /// <summary>Whether it changed users, rights or databases.</summary>
    bool ContainsSystemUpdates { get; }
}
