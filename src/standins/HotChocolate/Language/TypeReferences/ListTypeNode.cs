namespace HotChocolate.Language;

/// <summary>A reference to a list of a type.</summary>
public sealed class ListTypeNode : INullableTypeNode
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="type">The type of the items.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public ListTypeNode(ITypeNode type)
        : this(null, type)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="type">The type of the items.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public ListTypeNode(Location? location, ITypeNode type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Location = location;
        Type = type;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.ListType;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the type of the items.</summary>
    public ITypeNode Type { get; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Type];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
