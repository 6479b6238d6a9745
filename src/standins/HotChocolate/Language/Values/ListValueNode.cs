namespace HotChocolate.Language;

/// <summary>A list literal (section 2.9.7).</summary>
public sealed class ListValueNode : IValueNode<IReadOnlyList<IValueNode>>
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public ListValueNode(IReadOnlyList<IValueNode> items)
        : this(null, items)
    {
    }

    /// <summary>Initialises a list of one item.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentNullException">The item is null.</exception>
    public ListValueNode(IValueNode item)
        : this(default(Location?), item)
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public ListValueNode(params IValueNode[] items)
        : this(null, items)
    {
    }

    /// <summary>Initialises a list of one item.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentNullException">The item is null.</exception>
    public ListValueNode(Location? location, IValueNode item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Location = location;
        Items = [item];
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public ListValueNode(Location? location, IReadOnlyList<IValueNode> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        Location = location;
        Items = items;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.ListValue;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the items.</summary>
    public IReadOnlyList<IValueNode> Items { get; }

    /// <inheritdoc />
    IReadOnlyList<IValueNode> IValueNode<IReadOnlyList<IValueNode>>.Value => Items;

    /// <inheritdoc />
    object IValueNode.Value => Items;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => Items;

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
