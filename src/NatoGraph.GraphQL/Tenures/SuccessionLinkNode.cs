using System.Collections.Immutable;
using NatoGraph.Domain.Projection;
using NatoGraph.GraphQL.Facts;
using NatoGraph.GraphQL.Successions;

namespace NatoGraph.GraphQL.Tenures;

/// <summary>One end of a link between two tenures of a post.</summary>
/// <param name="link">The link.</param>
/// <param name="post">The post of both tenures.</param>
/// <param name="knownAt">The day whose knowledge it shows, or <see langword="null"/> for all that is known.</param>
[GraphQLName("SuccessionLink")]
public sealed class SuccessionLinkNode(SuccessionLink link, NodeId post, DateOnly? knownAt) : IHasEvidence
{
    ImmutableArray<Evidence> IHasEvidence.Evidence => link.Evidence;

    /// <summary>Whether a claim says so, or only the dates do.</summary>
    public LinkBasis Basis => link.Basis;

    /// <summary>What the claims for and against the link amount to.</summary>
    public FactStatus Status => link.Status;

    /// <summary>The tenure on the other side, as known on the same day.</summary>
    public async Task<TenureNode> GetTenureAsync(SuccessionDataLoader successions, CancellationToken cancellationToken) =>
        (await successions.LoadRequiredAsync(new SuccessionKey(post, knownAt), cancellationToken)).Tenure(link.Tenure);
}
