namespace HotChocolate.Language;

/// <summary>An extension of the schema (section 3.3.2).</summary>
public sealed class SchemaExtensionNode : SchemaDefinitionNodeBase, ITypeSystemExtensionNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="operationTypes">The root operation types.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public SchemaExtensionNode(
        Location? location,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<OperationTypeDefinitionNode> operationTypes)
        : base(location, directives, operationTypes)
    {
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.SchemaExtension;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [.. Directives, .. OperationTypes];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
