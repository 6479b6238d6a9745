namespace HotChocolate.Language;

/// <summary>An extension of an input object (section 3.10.1).</summary>
public sealed class InputObjectTypeExtensionNode : InputObjectTypeDefinitionNodeBase, ITypeExtensionNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="fields">The input fields.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public InputObjectTypeExtensionNode(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<InputValueDefinitionNode> fields)
        : base(location, name, directives, fields)
    {
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeExtension;

    /// <inheritdoc />
    public override IEnumerable<ISyntaxNode> GetNodes() => [Name, .. Directives, .. Fields];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public override string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
