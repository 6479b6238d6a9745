using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>A town, region or other place that is no state.</summary>
/// <param name="Span">The tokens.</param>
/// <param name="Land">The state where it lies, where one is known.</param>
internal sealed record PlaceMention(TokenSpan Span, StateEntry? Land) : Mention(Span);
