using NatoGraph.Domain.Projection;
using NatoGraph.GraphQL.Claims;
using NatoGraph.GraphQL.Relay;

namespace NatoGraph.GraphQL.Facts;

/// <summary>The field <c>claims</c> of all that rests on claims.</summary>
[ExtendObjectType(typeof(IHasEvidence))]
public sealed class EvidenceClaims
{
    /// <summary>The claims behind it.</summary>
    public Task<IReadOnlyList<ClaimNode>> GetClaimsAsync(
        [Parent] IHasEvidence fact,
        [GraphQLDescription("Only those on this side; by default both.")] Stance? stance,
        ClaimByIdDataLoader claims,
        CancellationToken cancellationToken) =>
        claims.LoadKnownAsync(
            fact.Evidence.Where(one => stance is null || one.Stance == stance).Select(one => one.Claim).Distinct(),
            cancellationToken);
}
