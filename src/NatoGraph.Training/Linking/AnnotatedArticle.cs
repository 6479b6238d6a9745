using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction.Cleaning;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Frames;

namespace NatoGraph.Training.Linking;

/// <summary>An article with its gold and its links.</summary>
internal sealed record AnnotatedArticle(GoldArticle Gold, CleanedText Cleaned, FrameReading Reading)
{
    /// <summary>Its links between people.</summary>
    public required IReadOnlyList<LinkExample> Persons { get; init; }
}
