namespace HotChocolate.Language;

/// <summary>A named fragment (section 2.8).</summary>
public sealed class FragmentDefinitionNode : NamedSyntaxNode, IExecutableDefinitionNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="variableDefinitions">The declared variables; always empty, since the specification has none on fragments.</param>
    /// <param name="typeCondition">The type the fragment applies to.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="selectionSet">The selections between the braces.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public FragmentDefinitionNode(
        Location? location,
        NameNode name,
        IReadOnlyList<VariableDefinitionNode> variableDefinitions,
        NamedTypeNode typeCondition,
        IReadOnlyList<DirectiveNode> directives,
        SelectionSetNode selectionSet)
        : base(location, name, directives)
    {
        ArgumentNullException.ThrowIfNull(variableDefinitions);
        ArgumentNullException.ThrowIfNull(typeCondition);
        ArgumentNullException.ThrowIfNull(selectionSet);
        VariableDefinitions = variableDefinitions;
        TypeCondition = typeCondition;
        SelectionSet = selectionSet;
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    /// <summary>Gets the declared variables; always empty, since the specification has none on fragments.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; }

    /// <summary>Gets the type the fragment applies to.</summary>
    public NamedTypeNode TypeCondition { get; }

    /// <summary>Gets the selections between the braces.</summary>
    public SelectionSetNode SelectionSet { get; }

    /// <summary>Gets the description written before it, if any (September 2025, section 2.2.1).</summary>
    internal StringValueNode? Description { get; init; }

    /// <inheritdoc />
    public override IEnumerable<ISyntaxNode> GetNodes() => [.. Description.OrNone(), Name, .. VariableDefinitions, TypeCondition, .. Directives, SelectionSet];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public override string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
