namespace HotChocolate.Language;

/// <summary>A query, mutation or subscription (section 2.3).</summary>
public sealed class OperationDefinitionNode : IExecutableDefinitionNode, IHasDirectives
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name; null for an anonymous operation.</param>
    /// <param name="operation">The kind of operation.</param>
    /// <param name="variableDefinitions">The declared variables.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="selectionSet">The selections between the braces.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public OperationDefinitionNode(
        Location? location,
        NameNode? name,
        OperationType operation,
        IReadOnlyList<VariableDefinitionNode> variableDefinitions,
        IReadOnlyList<DirectiveNode> directives,
        SelectionSetNode selectionSet)
    {
        ArgumentNullException.ThrowIfNull(variableDefinitions);
        ArgumentNullException.ThrowIfNull(directives);
        ArgumentNullException.ThrowIfNull(selectionSet);
        Location = location;
        Name = name;
        Operation = operation;
        VariableDefinitions = variableDefinitions;
        Directives = directives;
        SelectionSet = selectionSet;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.OperationDefinition;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the name; null for an anonymous operation.</summary>
    public NameNode? Name { get; }

    /// <summary>Gets the kind of operation.</summary>
    public OperationType Operation { get; }

    /// <summary>Gets the declared variables.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; }

    /// <inheritdoc />
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <summary>Gets the selections between the braces.</summary>
    public SelectionSetNode SelectionSet { get; }

    /// <summary>Gets the description written before it, if any (September 2025, section 2.2.1).</summary>
    internal StringValueNode? Description { get; init; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [.. Description.OrNone(), .. Name.OrNone(), .. VariableDefinitions, .. Directives, SelectionSet];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
