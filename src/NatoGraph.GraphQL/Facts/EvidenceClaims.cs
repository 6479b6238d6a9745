using System.Collections.Immutable;
using NatoGraph.Domain.Projection;
using NatoGraph.GraphQL.Claims;
using NatoGraph.GraphQL.Relay;

namespace NatoGraph.GraphQL.Facts;

/// <summary>The claims behind a fact.</summary>
internal static class EvidenceClaims
{
    /// <summary>The claims on one side, or on both where <paramref name="stance"/> is <see langword="null"/>.</summary>
    public static Task<IReadOnlyList<ClaimNode>> LoadEvidenceAsync(this ClaimByIdDataLoader claims, ImmutableArray<Evidence> evidence, Stance? stance, CancellationToken cancellationToken) =>
        claims.LoadKnownAsync(
            evidence.Where(one => stance is null || one.Stance == stance).Select(one => one.Claim).Distinct(),
            cancellationToken);
}
