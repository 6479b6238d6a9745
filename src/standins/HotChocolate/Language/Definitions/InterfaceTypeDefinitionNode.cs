namespace HotChocolate.Language;

/// <summary>The definition of an interface (section 3.7).</summary>
public sealed class InterfaceTypeDefinitionNode : ComplexTypeDefinitionNodeBase, ITypeDefinitionNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="description">The description written before it, if any.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="interfaces">The implemented interfaces.</param>
    /// <param name="fields">The fields.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public InterfaceTypeDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<FieldDefinitionNode> fields)
        : base(location, name, directives, interfaces, fields)
    {
        Description = description;
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeDefinition;

    /// <inheritdoc />
    public StringValueNode? Description { get; }

    /// <inheritdoc />
    public override IEnumerable<ISyntaxNode> GetNodes() => [.. Description.OrNone(), Name, .. Interfaces, .. Directives, .. Fields];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public override string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
