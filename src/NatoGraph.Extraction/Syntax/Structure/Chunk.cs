using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <summary>What is read as one word: a name with its title, or a token.</summary>
/// <param name="Span">Its tokens.</param>
/// <param name="Head">The token that the others hang on: the first of a name, titles aside.</param>
internal readonly record struct Chunk(TokenSpan Span, int Head)
{
    /// <summary>Whether it is a name.</summary>
    public bool IsName { get; init; }
}
