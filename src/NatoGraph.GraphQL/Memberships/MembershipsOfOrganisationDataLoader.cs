using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Memberships;

/// <summary>Reads the memberships of organisations, as member or body, one call a level.</summary>
/// <param name="reader">Where from.</param>
/// <param name="scheduler">Says when a level is complete.</param>
/// <param name="options">How large a batch may be.</param>
public sealed class MembershipsOfOrganisationDataLoader(IGraphReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<NodeId, MembershipNode[]>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<NodeId, MembershipNode[]>> LoadBatchAsync(IReadOnlyList<NodeId> keys, CancellationToken cancellationToken) =>
        (await reader.GetMembershipsOfOrganisationsAsync(keys, cancellationToken).ConfigureAwait(false)).SelectEach(membership => new MembershipNode(membership));
}
