namespace HotChocolate.Language;

/// <summary>A field selection (section 2.5).</summary>
public sealed class FieldNode : NamedSyntaxNode, ISelectionNode
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="name">The name.</param>
    /// <param name="alias">The name under which the answer shows the field, if not its own (section 2.7).</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="selectionSet">The selections on the field's value; null for a leaf.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public FieldNode(
        NameNode name,
        NameNode? alias,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<ArgumentNode> arguments,
        SelectionSetNode? selectionSet)
        : this(null, name, alias, directives, arguments, selectionSet)
    {
    }

    /// <summary>Initialises a field without arguments, directives and selections.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public FieldNode(string name)
        : this(null, new NameNode(name), null, [], [], null)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="alias">The name under which the answer shows the field, if not its own (section 2.7).</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="selectionSet">The selections on the field's value; null for a leaf.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public FieldNode(
        Location? location,
        NameNode name,
        NameNode? alias,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<ArgumentNode> arguments,
        SelectionSetNode? selectionSet)
        : base(location, name, directives)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        Alias = alias;
        Arguments = arguments;
        SelectionSet = selectionSet;
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.Field;

    /// <summary>Gets the name under which the answer shows the field, if not its own (section 2.7).</summary>
    public NameNode? Alias { get; }

    /// <summary>Gets the arguments.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; }

    /// <summary>Gets the selections on the field's value; null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; }

    /// <summary>Gets the key of the field in the answer: its alias, or its name (section 6.3.2).</summary>
    internal string ResponseName => (Alias ?? Name).Value;

    /// <inheritdoc />
    public override IEnumerable<ISyntaxNode> GetNodes() => [.. Alias.OrNone(), Name, .. Arguments, .. Directives, .. SelectionSet.OrNone()];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public override string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
