using System.Collections.Immutable;

namespace NatoGraph.Training.References;

/// <summary>Words that name nobody, with those whom they may mean.</summary>
/// <param name="Choices">Nobody and the people, each with the indices of its signs and whether it is right.</param>
internal sealed record AntecedentExample(ImmutableArray<(int[] Signs, bool IsRight)> Choices);
