using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Contradictions;

/// <summary>Reads contradictions by id, one call a level.</summary>
/// <param name="reader">Where from.</param>
/// <param name="scheduler">Says when a level is complete.</param>
/// <param name="options">How large a batch may be.</param>
public sealed class ContradictionByIdDataLoader(IGraphReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<NodeId, ContradictionNode>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<NodeId, ContradictionNode>> LoadBatchAsync(IReadOnlyList<NodeId> keys, CancellationToken cancellationToken) =>
        (await reader.GetContradictionsAsync(keys, cancellationToken).ConfigureAwait(false)).Select(contradiction => new ContradictionNode(contradiction));
}
