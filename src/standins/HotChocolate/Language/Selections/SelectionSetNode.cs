namespace HotChocolate.Language;

/// <summary>The selections between braces (section 2.4).</summary>
public sealed class SelectionSetNode : ISyntaxNode
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="selections">The selections in the order of the source.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public SelectionSetNode(IReadOnlyList<ISelectionNode> selections)
        : this(null, selections)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="selections">The selections in the order of the source.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public SelectionSetNode(Location? location, IReadOnlyList<ISelectionNode> selections)
    {
        ArgumentNullException.ThrowIfNull(selections);
        Location = location;
        Selections = selections;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the selections in the order of the source.</summary>
    public IReadOnlyList<ISelectionNode> Selections { get; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => Selections;

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
