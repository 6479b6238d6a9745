namespace HotChocolate.Language;

/// <summary>A fragment without a name (section 2.8.2).</summary>
public sealed class InlineFragmentNode : ISelectionNode
{
    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="typeCondition">The type it applies to; null for the type around it.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="selectionSet">The selections between the braces.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public InlineFragmentNode(
        Location? location,
        NamedTypeNode? typeCondition,
        IReadOnlyList<DirectiveNode> directives,
        SelectionSetNode selectionSet)
    {
        ArgumentNullException.ThrowIfNull(directives);
        ArgumentNullException.ThrowIfNull(selectionSet);
        Location = location;
        TypeCondition = typeCondition;
        Directives = directives;
        SelectionSet = selectionSet;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.InlineFragment;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the type it applies to; null for the type around it.</summary>
    public NamedTypeNode? TypeCondition { get; }

    /// <summary>Gets the applied directives.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <summary>Gets the selections between the braces.</summary>
    public SelectionSetNode SelectionSet { get; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [.. TypeCondition.OrNone(), .. Directives, SelectionSet];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
