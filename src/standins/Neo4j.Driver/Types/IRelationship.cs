namespace Neo4j.Driver;

/// <summary>A relationship. Equal to another with the same <see cref="IEntity.ElementId"/>.</summary>
public interface IRelationship : IEntity, IEquatable<IRelationship>
{
    /// <summary>Its type.</summary>
    string Type { get; }

    /// <summary>The node that it starts from.</summary>
    string StartNodeElementId { get; }

    /// <summary>The node that it ends at.</summary>
    string EndNodeElementId { get; }
}
