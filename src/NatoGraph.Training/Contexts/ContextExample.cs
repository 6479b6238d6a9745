using System.Collections.Immutable;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Training.Contexts;

/// <summary>A post whose words name no organisation, with all to which it may belong.</summary>
/// <param name="IsOfState">Whether only states have it.</param>
/// <param name="Class">The class of its role.</param>
/// <param name="Choices">For each body or state how much there is of each clue, and whether the gold gives it the post.</param>
internal sealed record ContextExample(bool IsOfState, RoleClass Class, ImmutableArray<(double[] Clues, bool IsRight)> Choices);
