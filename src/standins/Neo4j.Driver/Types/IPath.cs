namespace Neo4j.Driver;

/// <summary>A walk through the graph. Equal to another through the same nodes and relationships.</summary>
public interface IPath : IEquatable<IPath>
{
    /// <summary>The first node.</summary>
    INode Start { get; }

    /// <summary>The last node.</summary>
    INode End { get; }

    /// <summary>All nodes, in order.</summary>
    IReadOnlyList<INode> Nodes { get; }

    /// <summary>All relationships, in order; one less than nodes.</summary>
    IReadOnlyList<IRelationship> Relationships { get; }
}
