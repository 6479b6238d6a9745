using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Segmentation;

/// <summary>A sentence, heading or line of a list.</summary>
/// <param name="Index">Its place among the article's sentences.</param>
/// <param name="Range">Where it stands in the stored text, outer white space excluded.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Kind">Whether it is prose.</param>
/// <param name="Paragraph">The index of its paragraph (a paragraph ends where the line ends).</param>
internal sealed record Sentence(int Index, TextRange Range, TokenSpan Tokens, SentenceKind Kind, int Paragraph);
