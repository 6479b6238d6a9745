namespace HotChocolate.Language;

/// <summary>A field of an input object literal (section 2.9.8).</summary>
public sealed class ObjectFieldNode : ISyntaxNode
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public ObjectFieldNode(string name, IValueNode value)
        : this(null, new NameNode(name), value)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public ObjectFieldNode(Location? location, NameNode name, IValueNode value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        Location = location;
        Name = name;
        Value = value;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the name.</summary>
    public NameNode Name { get; }

    /// <summary>Gets the value.</summary>
    public IValueNode Value { get; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Name, Value];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
