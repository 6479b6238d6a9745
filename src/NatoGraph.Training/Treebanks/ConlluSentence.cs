using System.Collections.Immutable;

namespace NatoGraph.Training.Treebanks;

/// <summary>A sentence of a treebank, in the treebank's own words.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Words">Its words.</param>
internal sealed record ConlluSentence(string Text, ImmutableArray<ConlluWord> Words);
