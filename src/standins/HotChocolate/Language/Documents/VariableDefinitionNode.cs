namespace HotChocolate.Language;

/// <summary>The declaration of a variable (section 2.10).</summary>
public sealed class VariableDefinitionNode : ISyntaxNode, IHasDirectives
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="type">Its type.</param>
    /// <param name="defaultValue">The default value, if any.</param>
    /// <param name="directives">The applied directives.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public VariableDefinitionNode(
        Location? location,
        VariableNode variable,
        ITypeNode type,
        IValueNode? defaultValue,
        IReadOnlyList<DirectiveNode> directives)
    {
        ArgumentNullException.ThrowIfNull(variable);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(directives);
        Location = location;
        Variable = variable;
        Type = type;
        DefaultValue = defaultValue;
        Directives = directives;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the variable.</summary>
    public VariableNode Variable { get; }

    /// <summary>Gets its type.</summary>
    public ITypeNode Type { get; }

    /// <summary>Gets the default value, if any.</summary>
    public IValueNode? DefaultValue { get; }

    /// <inheritdoc />
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <summary>Gets the description written before it, if any (September 2025, section 2.2.1).</summary>
    internal StringValueNode? Description { get; init; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [.. Description.OrNone(), Variable, Type, .. DefaultValue.OrNone(), .. Directives];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
