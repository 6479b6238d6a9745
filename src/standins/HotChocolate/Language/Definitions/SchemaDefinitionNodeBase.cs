namespace HotChocolate.Language;

/// <summary>What definitions and extensions of the schema share.</summary>
public abstract class SchemaDefinitionNodeBase : IHasDirectives
{
    /// <summary>Initialises the shared parts.</summary>
    /// <param name="location">Where the node stands, if known.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="operationTypes">The root operation types.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    protected SchemaDefinitionNodeBase(
        Location? location,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<OperationTypeDefinitionNode> operationTypes)
    {
        ArgumentNullException.ThrowIfNull(directives);
        ArgumentNullException.ThrowIfNull(operationTypes);
        Location = location;
        Directives = directives;
        OperationTypes = operationTypes;
    }

    /// <inheritdoc cref="ISyntaxNode.Kind" />
    public abstract SyntaxKind Kind { get; }

    /// <inheritdoc cref="ISyntaxNode.Location" />
    public Location? Location { get; }

    /// <inheritdoc />
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <summary>Gets the root operation types.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; }
}
