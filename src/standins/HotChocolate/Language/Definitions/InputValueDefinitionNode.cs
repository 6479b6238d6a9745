namespace HotChocolate.Language;

/// <summary>The definition of an argument or input field (sections 3.6.1 and 3.10).</summary>
public sealed class InputValueDefinitionNode : NamedSyntaxNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="description">The description written before it, if any.</param>
    /// <param name="type">The type of its value.</param>
    /// <param name="defaultValue">The default value, if any.</param>
    /// <param name="directives">The applied directives.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public InputValueDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        ITypeNode type,
        IValueNode? defaultValue,
        IReadOnlyList<DirectiveNode> directives)
        : base(location, name, directives)
    {
        ArgumentNullException.ThrowIfNull(type);
        Description = description;
        Type = type;
        DefaultValue = defaultValue;
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <summary>Gets the description written before it, if any.</summary>
    public StringValueNode? Description { get; }

    /// <summary>Gets the type of its value.</summary>
    public ITypeNode Type { get; }

    /// <summary>Gets the default value, if any.</summary>
    public IValueNode? DefaultValue { get; }

    /// <inheritdoc />
    public override IEnumerable<ISyntaxNode> GetNodes() => [.. Description.OrNone(), Name, Type, .. DefaultValue.OrNone(), .. Directives];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public override string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
