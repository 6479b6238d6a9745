using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Candidacies;
using NatoGraph.GraphQL.Events;
using NatoGraph.GraphQL.Memberships;
using NatoGraph.GraphQL.Tenures;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Facts;

/// <summary>Reads facts of any kind by id: one call for each kind that a level asks for.</summary>
/// <param name="reader">Where from.</param>
/// <param name="scheduler">Says when a level is complete.</param>
/// <param name="options">How large a batch may be.</param>
public sealed class FactByIdDataLoader(IGraphReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<NodeId, IFactNode>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<NodeId, IFactNode>> LoadBatchAsync(IReadOnlyList<NodeId> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<NodeId, IFactNode>();
        foreach (var kind in keys.GroupBy(key => key.Kind))
        {
            foreach (var (id, node) in await LoadAsync(kind.Key, [.. kind], cancellationToken).ConfigureAwait(false))
            {
                found[id] = node;
            }
        }

        return found;
    }

    private async Task<IEnumerable<(NodeId, IFactNode)>> LoadAsync(NodeKind kind, NodeId[] ids, CancellationToken cancellationToken) => kind switch
    {
        NodeKind.Tenure => Show(await reader.GetTenuresAsync(ids, cancellationToken).ConfigureAwait(false), tenure => new TenureNode(tenure)),
        NodeKind.Candidacy => Show(await reader.GetCandidaciesAsync(ids, cancellationToken).ConfigureAwait(false), candidacy => new CandidacyNode(candidacy)),
        NodeKind.Membership => Show(await reader.GetMembershipsAsync(ids, cancellationToken).ConfigureAwait(false), membership => new MembershipNode(membership)),
        NodeKind.Event => Show(await reader.GetEventsAsync(ids, cancellationToken).ConfigureAwait(false), happening => new EventNode(happening)),
        _ => [],
    };

    private static IEnumerable<(NodeId, IFactNode)> Show<T>(IReadOnlyDictionary<NodeId, T> found, Func<T, IFactNode> show) =>
        found.Select(pair => (pair.Key, show(pair.Value)));
}
