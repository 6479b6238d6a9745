namespace HotChocolate.Language;

/// <summary>The definition of an enum value (section 3.9).</summary>
public sealed class EnumValueDefinitionNode : NamedSyntaxNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="description">The description written before it, if any.</param>
    /// <param name="directives">The applied directives.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public EnumValueDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives)
        : base(location, name, directives)
    {
        Description = description;
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.EnumValueDefinition;

    /// <summary>Gets the description written before it, if any.</summary>
    public StringValueNode? Description { get; }

    /// <inheritdoc />
    public override IEnumerable<ISyntaxNode> GetNodes() => [.. Description.OrNone(), Name, .. Directives];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public override string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
