using System.Collections.Immutable;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection;

/// <summary>An extension of a mandate, as one group of claims that agree has it.</summary>
/// <param name="Until">Until when, where said.</param>
/// <param name="Times">How often, where counted.</param>
/// <param name="Status">What the claims amount to.</param>
/// <param name="Evidence">The claims for and against it.</param>
public sealed record MandateExtension(Edtf? Until, int? Times, FactStatus Status, ImmutableArray<Evidence> Evidence);
