using NatoGraph.Domain.Resolution;

namespace NatoGraph.Domain.Projection;

/// <summary>
/// Turns claims into facts. The log is the truth; what this gives is a pure, deterministic function of it: the same claims in any
/// order give the same facts, byte for byte.
/// </summary>
public static class Projector
{
    /// <summary>The units that a claim feeds: a function of the claim alone.</summary>
    public static IEnumerable<ProjectionUnit> UnitsOf(ResolvedClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return [];
    }

    /// <summary>What the claims of a unit amount to.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="claims">All claims that feed it, in any order.</param>
    public static UnitFacts Project(ProjectionUnit unit, IReadOnlyCollection<ResolvedClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return UnitFacts.Empty;
    }
}
