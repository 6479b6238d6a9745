namespace HotChocolate.Language;

/// <summary>A reference to a type by its name.</summary>
public sealed class NamedTypeNode : INullableTypeNode
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="name">The type's name.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public NamedTypeNode(NameNode name)
        : this(null, name)
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="name">The type's name.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public NamedTypeNode(string name)
        : this(null, new NameNode(name))
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The type's name.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public NamedTypeNode(Location? location, NameNode name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Location = location;
        Name = name;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.NamedType;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the type's name.</summary>
    public NameNode Name { get; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Name];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
