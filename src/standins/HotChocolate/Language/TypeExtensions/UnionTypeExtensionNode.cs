namespace HotChocolate.Language;

/// <summary>An extension of a union (section 3.8.1).</summary>
public sealed class UnionTypeExtensionNode : UnionTypeDefinitionNodeBase, ITypeExtensionNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="types">The member types.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public UnionTypeExtensionNode(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> types)
        : base(location, name, directives, types)
    {
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.UnionTypeExtension;

    /// <inheritdoc />
    public override IEnumerable<ISyntaxNode> GetNodes() => [Name, .. Directives, .. Types];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public override string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
