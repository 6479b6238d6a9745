namespace HotChocolate.Language;

/// <summary>The definition of the schema (section 3.3).</summary>
public sealed class SchemaDefinitionNode : SchemaDefinitionNodeBase, ITypeSystemDefinitionNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="description">The description written before it, if any.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="operationTypes">The root operation types.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public SchemaDefinitionNode(
        Location? location,
        StringValueNode? description,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<OperationTypeDefinitionNode> operationTypes)
        : base(location, directives, operationTypes)
    {
        Description = description;
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    /// <summary>Gets the description written before it, if any.</summary>
    public StringValueNode? Description { get; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [.. Description.OrNone(), .. Directives, .. OperationTypes];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
