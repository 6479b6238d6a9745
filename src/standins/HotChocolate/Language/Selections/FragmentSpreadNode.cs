namespace HotChocolate.Language;

/// <summary>The use of a named fragment (section 2.8).</summary>
public sealed class FragmentSpreadNode : NamedSyntaxNode, ISelectionNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="directives">The applied directives.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public FragmentSpreadNode(Location? location, NameNode name, IReadOnlyList<DirectiveNode> directives)
        : base(location, name, directives)
    {
    }

    /// <inheritdoc />
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <inheritdoc />
    public override IEnumerable<ISyntaxNode> GetNodes() => [Name, .. Directives];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public override string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
