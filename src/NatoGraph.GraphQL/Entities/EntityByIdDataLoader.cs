using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Events;
using NatoGraph.GraphQL.Organisations;
using NatoGraph.GraphQL.People;
using NatoGraph.GraphQL.Posts;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Entities;

/// <summary>Reads entities of any kind by id: one call for each kind that a level asks for.</summary>
/// <param name="reader">Where from.</param>
/// <param name="scheduler">Says when a level is complete.</param>
/// <param name="options">How large a batch may be.</param>
public sealed class EntityByIdDataLoader(IGraphReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<NodeId, IEntityNode>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<NodeId, IEntityNode>> LoadBatchAsync(IReadOnlyList<NodeId> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<NodeId, IEntityNode>();
        foreach (var kind in keys.GroupBy(key => key.Kind))
        {
            foreach (var (id, node) in await LoadAsync(kind.Key, [.. kind], cancellationToken).ConfigureAwait(false))
            {
                found[id] = node;
            }
        }

        return found;
    }

    private async Task<IEnumerable<(NodeId, IEntityNode)>> LoadAsync(NodeKind kind, NodeId[] ids, CancellationToken cancellationToken) => kind switch
    {
        NodeKind.Person => Show(await reader.GetPeopleAsync(ids, cancellationToken).ConfigureAwait(false), person => new PersonNode(person)),
        NodeKind.Organisation => Show(await reader.GetOrganisationsAsync(ids, cancellationToken).ConfigureAwait(false), body => new OrganisationNode(body)),
        NodeKind.Post => Show(await reader.GetPostsAsync(ids, cancellationToken).ConfigureAwait(false), post => new PostNode(post)),
        NodeKind.Event => Show(await reader.GetEventsAsync(ids, cancellationToken).ConfigureAwait(false), happening => new EventNode(happening)),
        _ => [],
    };

    private static IEnumerable<(NodeId, IEntityNode)> Show<T>(IReadOnlyDictionary<NodeId, T> found, Func<T, IEntityNode> show) =>
        found.Select(pair => (pair.Key, show(pair.Value)));
}
