using System.Collections.Immutable;

namespace NatoGraph.Training.Contexts;

/// <summary>A body, or none, to which a post may belong.</summary>
/// <param name="Signs">The indices of what speaks for it, and how much of each there is.</param>
/// <param name="IsRight">Whether the gold gives it the post.</param>
internal sealed record BodyChoice(ImmutableArray<(int Sign, float Amount)> Signs, bool IsRight);
