using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <summary>What is read apart from its sentence: a bare day, or what stands in parentheses.</summary>
/// <param name="Span">Its tokens.</param>
/// <param name="IsDay">Whether it is a day.</param>
internal readonly record struct Aside(TokenSpan Span, bool IsDay);
