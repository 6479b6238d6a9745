namespace HotChocolate.Language;

/// <summary>An extension of an object type (section 3.6.3).</summary>
public sealed class ObjectTypeExtensionNode : ComplexTypeDefinitionNodeBase, ITypeExtensionNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="interfaces">The implemented interfaces.</param>
    /// <param name="fields">The fields.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public ObjectTypeExtensionNode(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<FieldDefinitionNode> fields)
        : base(location, name, directives, interfaces, fields)
    {
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeExtension;

    /// <inheritdoc />
    public override IEnumerable<ISyntaxNode> GetNodes() => [Name, .. Interfaces, .. Directives, .. Fields];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public override string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
