namespace HotChocolate.Language;

/// <summary>An input object literal (section 2.9.8).</summary>
public sealed class ObjectValueNode : IValueNode<IReadOnlyList<ObjectFieldNode>>
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="fields">The fields in the order of the source.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public ObjectValueNode(IReadOnlyList<ObjectFieldNode> fields)
        : this(null, fields)
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="fields">The fields.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public ObjectValueNode(params ObjectFieldNode[] fields)
        : this(null, fields)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="fields">The fields in the order of the source.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public ObjectValueNode(Location? location, IReadOnlyList<ObjectFieldNode> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        Location = location;
        Fields = fields;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the fields in the order of the source.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; }

    /// <inheritdoc />
    IReadOnlyList<ObjectFieldNode> IValueNode<IReadOnlyList<ObjectFieldNode>>.Value => Fields;

    /// <inheritdoc />
    object IValueNode.Value => Fields;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => Fields;

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
