using System.Collections.Immutable;

namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>Who may be meant by some words.</summary>
/// <param name="Candidates">The people: those only named behind the words, then those mentioned before, the last one first.</param>
/// <param name="Ahead">How many are only named behind the words.</param>
/// <param name="Near">How many were mentioned in the sentence or the one before.</param>
internal sealed record CandidateField(ImmutableArray<Fellow> Candidates, int Ahead, int Near);
