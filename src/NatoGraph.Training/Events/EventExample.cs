using NatoGraph.Domain.Claims;

namespace NatoGraph.Training.Events;

/// <summary>An event that an annotated article may tell of.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="IsRead">Whether the rules read it.</param>
/// <param name="IsWanted">Whether the gold has it.</param>
/// <param name="Date">Its date.</param>
/// <param name="Signs">The signs.</param>
internal sealed record EventExample(EventKind Kind, bool IsRead, bool IsWanted, string? Date, int[] Signs);
