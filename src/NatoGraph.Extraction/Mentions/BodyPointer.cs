namespace NatoGraph.Extraction.Mentions;

/// <summary>Which of the bodies named before a word means that names none: "le président de la première", "de cette dernière".</summary>
/// <param name="Place">Which of them.</param>
/// <param name="Gender">The gender that it shows.</param>
internal sealed record BodyPointer(PointerPlace Place, Gender Gender);
