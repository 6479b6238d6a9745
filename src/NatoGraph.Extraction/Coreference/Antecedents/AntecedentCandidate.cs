using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>Somebody whom words may mean.</summary>
/// <param name="Person">The person's key; <see langword="null"/> for nobody.</param>
/// <param name="Signs">What speaks for or against it.</param>
internal sealed record AntecedentCandidate(string? Person, FeatureList Signs);
