using System.Collections.Immutable;

namespace NatoGraph.Training.Dates;

/// <summary>A bound of an annotated tenure, with the dates that may be it.</summary>
/// <param name="Wanted">The dates that the gold has for it; empty where it has none.</param>
/// <param name="IsOpen">Whether no frame has found a date for it, so that one is chosen.</param>
/// <param name="Choices">The dates, each with its signs.</param>
internal sealed record DateExample(ImmutableHashSet<string> Wanted, bool IsOpen, ImmutableArray<(string Date, int[] Signs)> Choices);
