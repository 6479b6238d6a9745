using System.Collections.Immutable;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Storage.Writing;

/// <summary>A claim with its entities, and the units of projection that it feeds.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Units">The units of <see cref="Projector.UnitsOf"/>.</param>
public sealed record FeedingClaim(ResolvedClaim Claim, ImmutableArray<ProjectionUnit> Units);

/// <summary>What a unit of projection gives.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Facts">What its claims amount to.</param>
public sealed record UnitProjection(ProjectionUnit Unit, UnitFacts Facts);
