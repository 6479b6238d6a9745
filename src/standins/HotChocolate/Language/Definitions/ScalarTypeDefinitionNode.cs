namespace HotChocolate.Language;

/// <summary>The definition of a scalar (section 3.5).</summary>
public sealed class ScalarTypeDefinitionNode : NamedSyntaxNode, ITypeDefinitionNode
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">The description written before it, if any.</param>
    /// <param name="directives">The applied directives.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public ScalarTypeDefinitionNode(
        NameNode name,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives)
        : this(null, name, description, directives)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="description">The description written before it, if any.</param>
    /// <param name="directives">The applied directives.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public ScalarTypeDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives)
        : base(location, name, directives)
    {
        Description = description;
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;

    /// <inheritdoc />
    public StringValueNode? Description { get; }

    /// <inheritdoc />
    public override IEnumerable<ISyntaxNode> GetNodes() => [.. Description.OrNone(), Name, .. Directives];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public override string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
