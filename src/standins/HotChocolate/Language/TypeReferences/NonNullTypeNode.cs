namespace HotChocolate.Language;

/// <summary>A reference to a type without null.</summary>
public sealed class NonNullTypeNode : ITypeNode
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="type">The type whose null is excluded.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public NonNullTypeNode(INullableTypeNode type)
        : this(null, type)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="type">The type whose null is excluded.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public NonNullTypeNode(Location? location, INullableTypeNode type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Location = location;
        Type = type;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the type whose null is excluded.</summary>
    public INullableTypeNode Type { get; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Type];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
