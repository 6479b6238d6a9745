using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Segmentation;

/// <summary>Words that the article gives as somebody's own.</summary>
/// <param name="Range">The words with their marks, in the stored text.</param>
/// <param name="Inner">The words without their marks.</param>
/// <param name="Tokens">The tokens between the marks.</param>
/// <param name="Depth">0 for an outer quotation, 1 for one within it, and so on.</param>
internal sealed record Quotation(TextRange Range, TextRange Inner, TokenSpan Tokens, int Depth);
