namespace HotChocolate.Language;

/// <summary>The definition of an input object (section 3.10).</summary>
public sealed class InputObjectTypeDefinitionNode : InputObjectTypeDefinitionNodeBase, ITypeDefinitionNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="description">The description written before it, if any.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="fields">The input fields.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public InputObjectTypeDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<InputValueDefinitionNode> fields)
        : base(location, name, directives, fields)
    {
        Description = description;
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeDefinition;

    /// <inheritdoc />
    public StringValueNode? Description { get; }

    /// <inheritdoc />
    public override IEnumerable<ISyntaxNode> GetNodes() => [.. Description.OrNone(), Name, .. Directives, .. Fields];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public override string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
