namespace HotChocolate.Language;

/// <summary>The definition of a field of an object type or interface (section 3.6).</summary>
public sealed class FieldDefinitionNode : NamedSyntaxNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="description">The description written before it, if any.</param>
    /// <param name="arguments">The arguments it takes.</param>
    /// <param name="type">The type of its value.</param>
    /// <param name="directives">The applied directives.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public FieldDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        IReadOnlyList<InputValueDefinitionNode> arguments,
        ITypeNode type,
        IReadOnlyList<DirectiveNode> directives)
        : base(location, name, directives)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(type);
        Description = description;
        Arguments = arguments;
        Type = type;
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.FieldDefinition;

    /// <summary>Gets the description written before it, if any.</summary>
    public StringValueNode? Description { get; }

    /// <summary>Gets the arguments it takes.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; }

    /// <summary>Gets the type of its value.</summary>
    public ITypeNode Type { get; }

    /// <inheritdoc />
    public override IEnumerable<ISyntaxNode> GetNodes() => [.. Description.OrNone(), Name, .. Arguments, Type, .. Directives];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public override string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
