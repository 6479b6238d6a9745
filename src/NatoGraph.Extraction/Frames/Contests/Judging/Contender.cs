using System.Collections.Immutable;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Contests.Judging;

/// <summary>A person whom a sentence may tell to be a candidate.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Person">The person.</param>
/// <param name="Signs">What is true of it, whatever is contested.</param>
/// <param name="Prizes">The posts that may be contested, none of them first.</param>
internal sealed record Contender(SentenceView Sentence, Argument Person, FeatureList Signs, ImmutableArray<ContestPrize> Prizes);
