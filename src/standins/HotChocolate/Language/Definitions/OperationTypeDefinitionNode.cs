namespace HotChocolate.Language;

/// <summary>One root operation type (section 3.3.1).</summary>
public sealed class OperationTypeDefinitionNode : ISyntaxNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="operation">The kind of operation.</param>
    /// <param name="type">The object type it begins at.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public OperationTypeDefinitionNode(Location? location, OperationType operation, NamedTypeNode type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Location = location;
        Operation = operation;
        Type = type;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the kind of operation.</summary>
    public OperationType Operation { get; }

    /// <summary>Gets the object type it begins at.</summary>
    public NamedTypeNode Type { get; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Type];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
