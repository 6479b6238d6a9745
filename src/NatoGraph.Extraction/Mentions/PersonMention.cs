using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>A person by name: "Jens Stoltenberg", "Stoltenberg", "M. Stoltenberg" (the title is outside the span).</summary>
/// <param name="Span">The tokens of the name.</param>
/// <param name="Name">The name as written, capitals set down to ordinary writing.</param>
internal sealed record PersonMention(TokenSpan Span, string Name) : Mention(Span)
{
    /// <summary>The given names in it, if it begins with any; else empty.</summary>
    public string Given { get; init; } = "";

    /// <summary>What is left of the name: the family name with its particles.</summary>
    public required string Family { get; init; }

    /// <summary>The title before it, folded: <c>m.</c>, <c>mme</c>, <c>general</c>.</summary>
    public string? Title { get; init; }

    /// <summary>The gender that title or given name show.</summary>
    public Gender Gender { get; init; }

    /// <summary>Whether it is a name on a social network.</summary>
    public bool IsHandle { get; init; }

    /// <summary>Whether the name is complete enough to introduce a person, and not a bare family name.</summary>
    public bool IsFull => Given.Length > 0;
}
