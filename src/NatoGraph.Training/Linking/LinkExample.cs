using NatoGraph.Extraction.Frames.Linking;

namespace NatoGraph.Training.Linking;

/// <summary>A link of an annotated article.</summary>
/// <param name="Link">The link.</param>
/// <param name="Features">The indices of its features.</param>
/// <param name="Labels">What the gold says of it, by <see cref="LinkKind"/>: true, false, or null where it does not tell.</param>
internal sealed record LinkExample(Link Link, int[] Features, bool?[] Labels);
