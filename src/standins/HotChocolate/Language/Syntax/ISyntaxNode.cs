namespace HotChocolate.Language;

/// <summary>A node of the syntax tree of a GraphQL document.</summary>
public interface ISyntaxNode
{
    /// <summary>Gets what kind of syntax this node stands for.</summary>
    SyntaxKind Kind { get; }

    /// <summary>Gets where the node begins and ends in its source; null when it was not parsed or locations were not asked for.</summary>
    Location? Location { get; }

    /// <summary>Lists the direct children in the order of the source.</summary>
    /// <returns>The children; empty for a leaf.</returns>
    IEnumerable<ISyntaxNode> GetNodes();

    /// <summary>Prints the node as indented GraphQL.</summary>
    /// <returns>Text that parses to an equal node.</returns>
    string ToString();

    /// <summary>Prints the node as GraphQL.</summary>
    /// <param name="indented">True for one selection or definition a line; false for a single line.</param>
    /// <returns>Text that parses to an equal node.</returns>
    string ToString(bool indented);
}
