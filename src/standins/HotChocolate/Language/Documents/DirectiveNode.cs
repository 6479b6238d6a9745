namespace HotChocolate.Language;

/// <summary>An applied directive (section 2.12).</summary>
public sealed class DirectiveNode : ISyntaxNode
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="name">The name.</param>
    /// <param name="arguments">The arguments.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public DirectiveNode(NameNode name, IReadOnlyList<ArgumentNode> arguments)
        : this(null, name, arguments)
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="name">The name without <c>@</c>.</param>
    /// <param name="arguments">The arguments.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public DirectiveNode(string name, params ArgumentNode[] arguments)
        : this(new NameNode(name), arguments)
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="name">The name without <c>@</c>.</param>
    /// <param name="arguments">The arguments.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public DirectiveNode(string name, IReadOnlyList<ArgumentNode> arguments)
        : this(new NameNode(name), arguments)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="arguments">The arguments.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public DirectiveNode(Location? location, NameNode name, IReadOnlyList<ArgumentNode> arguments)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(arguments);
        Location = location;
        Name = name;
        Arguments = arguments;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.Directive;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the name.</summary>
    public NameNode Name { get; }

    /// <summary>Gets the arguments.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Name, .. Arguments];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
