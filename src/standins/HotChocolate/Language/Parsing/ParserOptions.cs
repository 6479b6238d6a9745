namespace HotChocolate.Language;

/// <summary>What the parser keeps, and the limits beyond which it stops reading a document.</summary>
internal sealed record ParserOptions
{
    /// <summary>Gets the defaults.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>Gets a value indicating whether nodes go without their <see cref="ISyntaxNode.Location" />; false by default.</summary>
    public bool NoLocations { get; init; }

    /// <summary>Gets how many tokens a document may have; unlimited by default.</summary>
    public int MaxAllowedTokens { get; init; } = int.MaxValue;

    /// <summary>Gets how many nodes a document may have, as each takes some fifty times the memory of its text; a million by default.</summary>
    public int MaxAllowedNodes { get; init; } = 1_000_000;

    /// <summary>Gets how many fields a document may select; 2,048 by default.</summary>
    public int MaxAllowedFields { get; init; } = 2048;

    /// <summary>Gets how deep selections, values and types may nest, so that no document exhausts the stack; 200 by default.</summary>
    public int MaxAllowedDepth { get; init; } = 200;
}
