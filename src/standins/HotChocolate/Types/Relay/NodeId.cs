namespace HotChocolate.Types.Relay;

/// <summary>What a Relay id says: the type of a node and the id inside the type.</summary>
/// <param name="typeName">The GraphQL name of the node's type.</param>
/// <param name="internalId">The id inside the type.</param>
public readonly struct NodeId(string typeName, object internalId) : IEquatable<NodeId>
{
    /// <summary>The GraphQL name of the node's type.</summary>
    public string TypeName { get; } = typeName;

    /// <summary>The id inside the type.</summary>
    public object InternalId { get; } = internalId;

    /// <inheritdoc/>
    public bool Equals(NodeId other) => TypeName == other.TypeName && Equals(InternalId, other.InternalId);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NodeId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TypeName, InternalId);

    /// <inheritdoc/>
    public override string ToString() => $"{TypeName}:{InternalId}";

    /// <summary>Whether both name the same node.</summary>
    public static bool operator ==(NodeId left, NodeId right) => left.Equals(right);

    /// <summary>Whether the two name different nodes.</summary>
    public static bool operator !=(NodeId left, NodeId right) => !left.Equals(right);
}
