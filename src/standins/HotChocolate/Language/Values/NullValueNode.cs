namespace HotChocolate.Language;

/// <summary>The literal <c>null</c> (section 2.9.5).</summary>
public sealed class NullValueNode : IValueNode<object?>, IEquatable<NullValueNode>
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    public NullValueNode(Location? location)
    {
        Location = location;
    }

    /// <summary>Gets <c>null</c> without a location.</summary>
    public static NullValueNode Default { get; } = new(null);

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.NullValue;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets null.</summary>
    public object? Value => null;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <inheritdoc />
    public bool Equals(NullValueNode? other) => other is not null;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is NullValueNode;

    /// <inheritdoc />
    public override int GetHashCode() => (int)SyntaxKind.NullValue;

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc />
    public string ToString(bool indented) => "null";
}
