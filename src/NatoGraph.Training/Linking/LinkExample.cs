using NatoGraph.Extraction.Frames.Linking;

namespace NatoGraph.Training.Linking;

/// <summary>A link of an annotated article.</summary>
/// <param name="Features">The indices of its features.</param>
/// <param name="Labels">What the gold says of it, by <see cref="LinkKind"/>: true, false, or null where it does not tell.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record LinkExample(int[] Features, bool?[] Labels, double Weight);
