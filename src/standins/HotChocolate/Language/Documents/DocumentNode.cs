namespace HotChocolate.Language;

/// <summary>A whole document (section 2.2).</summary>
public sealed class DocumentNode : ISyntaxNode
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="definitions">The definitions in the order of the source.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public DocumentNode(IReadOnlyList<IDefinitionNode> definitions)
        : this(null, definitions)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="definitions">The definitions in the order of the source.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public DocumentNode(Location? location, IReadOnlyList<IDefinitionNode> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        Location = location;
        Definitions = definitions;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.Document;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the definitions in the order of the source.</summary>
    public IReadOnlyList<IDefinitionNode> Definitions { get; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => Definitions;

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
