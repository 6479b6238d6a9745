using System.Collections.Immutable;
using NatoGraph.Training.Contexts;

namespace NatoGraph.Training.Contenders;

/// <summary>Somebody whom a sentence of an annotated article may tell to be a candidate.</summary>
/// <param name="Person">The person.</param>
/// <param name="IsWanted">Whether the gold has it in these words; null where it has it elsewhere, or leaves it open.</param>
/// <param name="Signs">What is true of it.</param>
/// <param name="Prizes">The posts, none first, and which of them the gold has in these words.</param>
/// <param name="Posts">Of each of them what the gold says of the person anywhere.</param>
internal sealed record ContenderExample(string Person, bool? IsWanted, int[] Signs, ImmutableArray<BodyChoice> Prizes, ImmutableArray<ContenderPost> Posts);
