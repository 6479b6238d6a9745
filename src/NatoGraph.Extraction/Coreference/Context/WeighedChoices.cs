using System.Collections.Immutable;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>The bodies, states and towns to which a post may belong, and what speaks for each.</summary>
/// <param name="Choices">The candidates and how much there is of each clue.</param>
/// <param name="Signs">The signs of none of them, then those of each.</param>
internal sealed record WeighedChoices(ImmutableArray<(Candidate Candidate, double[] Clues)> Choices, ImmutableArray<FeatureList> Signs);
