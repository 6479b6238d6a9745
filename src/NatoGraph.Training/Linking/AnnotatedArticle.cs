using NatoGraph.Extraction.Cleaning;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Frames;

namespace NatoGraph.Training.Linking;

/// <summary>An article with its gold and its links.</summary>
internal sealed record AnnotatedArticle(GoldArticle Gold, CleanedText Cleaned, FrameReading Reading)
{
    /// <summary>Whether no frame was tuned on it.</summary>
    public required bool IsFresh { get; init; }

    /// <summary>Its links between people.</summary>
    public required IReadOnlyList<LinkExample> Persons { get; init; }
}
