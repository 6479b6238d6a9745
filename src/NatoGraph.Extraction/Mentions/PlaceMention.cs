using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>A town, region or other place that is no state.</summary>
/// <param name="Span">The tokens.</param>
internal sealed record PlaceMention(TokenSpan Span) : Mention(Span);
