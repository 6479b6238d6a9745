namespace HotChocolate.Language;

/// <summary>The use of a variable (section 2.10).</summary>
public sealed class VariableNode : IValueNode<string>
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="name">The variable's name without <c>$</c>.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public VariableNode(NameNode name)
        : this(null, name)
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="name">The variable's name without <c>$</c>.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public VariableNode(string name)
        : this(null, new NameNode(name))
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The variable's name without <c>$</c>.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public VariableNode(Location? location, NameNode name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Location = location;
        Name = name;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.Variable;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the variable's name without <c>$</c>.</summary>
    public NameNode Name { get; }

    /// <inheritdoc />
    string IValueNode<string>.Value => Name.Value;

    /// <inheritdoc />
    object IValueNode.Value => Name.Value;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [Name];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
