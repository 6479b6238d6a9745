namespace HotChocolate.Language;

/// <summary>The definition of a directive (section 3.13).</summary>
public sealed class DirectiveDefinitionNode : ITypeSystemDefinitionNode, IHasName
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="description">The description written before it, if any.</param>
    /// <param name="isRepeatable">Whether it may be applied more than once at one place.</param>
    /// <param name="arguments">The arguments it takes.</param>
    /// <param name="locations">The names of the places where it may be applied.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public DirectiveDefinitionNode(
        Location? location,
        NameNode name,
        StringValueNode? description,
        bool isRepeatable,
        IReadOnlyList<InputValueDefinitionNode> arguments,
        IReadOnlyList<NameNode> locations)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(locations);
        Location = location;
        Name = name;
        Description = description;
        IsRepeatable = isRepeatable;
        Arguments = arguments;
        Locations = locations;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <inheritdoc />
    public NameNode Name { get; }

    /// <summary>Gets the description written before it, if any.</summary>
    public StringValueNode? Description { get; }

    /// <summary>Gets a value indicating whether it may be applied more than once at one place.</summary>
    public bool IsRepeatable { get; }

    /// <summary>Gets the arguments it takes.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; }

    /// <summary>Gets the names of the places where it may be applied.</summary>
    public IReadOnlyList<NameNode> Locations { get; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [.. Description.OrNone(), Name, .. Arguments, .. Locations];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
