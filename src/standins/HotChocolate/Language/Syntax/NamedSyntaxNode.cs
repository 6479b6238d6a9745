namespace HotChocolate.Language;

/// <summary>Base of the nodes that have a name and directives.</summary>
public abstract class NamedSyntaxNode : INamedSyntaxNode
{
    /// <summary>Initialises the parts all named nodes share.</summary>
    /// <param name="location">Where the node stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="directives">The applied directives.</param>
    /// <exception cref="ArgumentNullException">A part other than the location is null.</exception>
    protected NamedSyntaxNode(Location? location, NameNode name, IReadOnlyList<DirectiveNode> directives)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(directives);
        Location = location;
        Name = name;
        Directives = directives;
    }

    /// <inheritdoc />
    public abstract SyntaxKind Kind { get; }

    /// <inheritdoc />
    public Location? Location { get; }

    /// <inheritdoc />
    public NameNode Name { get; }

    /// <inheritdoc />
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <inheritdoc />
    public abstract IEnumerable<ISyntaxNode> GetNodes();

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public abstract string ToString(bool indented);

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public abstract override string ToString();
}
