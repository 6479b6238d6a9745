namespace NatoGraph.Extraction.Segmentation;

/// <summary>What part a sentence plays in its article.</summary>
internal enum SentenceKind
{
    /// <summary>A sentence of running text.</summary>
    Prose,

    /// <summary>A line without a full stop: a title or a heading between paragraphs.</summary>
    Heading,

    /// <summary>A line of a list or of a fact box: <c>- …</c>, <c>Prédécesseur : …</c>.</summary>
    ListLine,
}
