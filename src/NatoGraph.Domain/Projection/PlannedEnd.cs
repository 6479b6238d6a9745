using System.Collections.Immutable;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection;

/// <summary>An end of a tenure that was announced.</summary>
/// <param name="Until">The announced last day.</param>
/// <param name="Status"><see cref="FactStatus.Planned"/> while open, <see cref="FactStatus.Established"/> once confirmed, <see cref="FactStatus.Refuted"/> where it did not come to pass.</param>
/// <param name="Evidence">The claims for and against it.</param>
public sealed record PlannedEnd(Edtf Until, FactStatus Status, ImmutableArray<Evidence> Evidence);
