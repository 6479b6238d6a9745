namespace Neo4j.Driver;

/// <summary>A node. Equal to another with the same <see cref="IEntity.ElementId"/>.</summary>
public interface INode : IEntity, IEquatable<INode>
{
    /// <summary>Its labels.</summary>
    IReadOnlyList<string> Labels { get; }
}
