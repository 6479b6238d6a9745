namespace HotChocolate.Language;

/// <summary>An extension of an enum (section 3.9.1).</summary>
public sealed class EnumTypeExtensionNode : EnumTypeDefinitionNodeBase, ITypeExtensionNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="values">The enum values.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public EnumTypeExtensionNode(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<EnumValueDefinitionNode> values)
        : base(location, name, directives, values)
    {
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.EnumTypeExtension;

    /// <inheritdoc />
    public override IEnumerable<ISyntaxNode> GetNodes() => [Name, .. Directives, .. Values];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public override string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
