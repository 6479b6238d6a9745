using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection.Events;
using NatoGraph.Domain.Projection.Posts;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Domain.Projection;

/// <summary>
/// Turns claims into facts. The log is the truth; what this gives is a pure, deterministic function of it: the same claims in any
/// order give the same facts, byte for byte.
/// </summary>
public static class Projector
{
    /// <summary>
    /// The units that a claim feeds, one at most: a function of the claim alone. A claim whose post or parties resolution could not tell feeds none, nor
    /// does a succession in no post that the text names.
    /// </summary>
    public static IEnumerable<ProjectionUnit> UnitsOf(ResolvedClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return UnitOf(claim) is { } unit ? [unit] : [];
    }

    /// <summary>What the claims of a unit amount to.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="claims">All claims that feed it, in any order; a claim that comes twice counts once, one that feeds another unit not at all.</param>
    public static UnitFacts Project(ProjectionUnit unit, IReadOnlyCollection<ResolvedClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var own = claims.Where(claim => UnitOf(claim) == unit).Ordered();
        return own.IsEmpty ? UnitFacts.Empty : unit.Kind switch
        {
            ProjectionUnitKind.Post => PostProjection.Of(new NodeId(NodeKind.Post, unit.Key), own),
            ProjectionUnitKind.Membership => MembershipRule.Of(own),
            _ => EventRule.Of(own),
        };
    }

    private static ProjectionUnit? UnitOf(ResolvedClaim claim) => claim.Claim.Statement.Predicate switch
    {
        Predicate.Occurred => EventUnits.Of(claim),
        _ when claim.Subject is null || claim.Object is null => null,
        Predicate.MemberOf => new ProjectionUnit(ProjectionUnitKind.Membership, $"{claim.Subject.Value.Slug}/{claim.Object.Value.Slug}"),
        Predicate.Succeeds => OfPost(claim.Post),
        _ => OfPost(claim.Object),
    };

    private static ProjectionUnit? OfPost(NodeId? post) =>
        post is { Kind: NodeKind.Post } id ? new ProjectionUnit(ProjectionUnitKind.Post, id.Slug) : null;
}
