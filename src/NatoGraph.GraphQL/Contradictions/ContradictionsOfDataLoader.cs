using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Contradictions;

/// <summary>Reads the contradictions that concern entities or claims, one call a level.</summary>
/// <param name="reader">Where from.</param>
/// <param name="scheduler">Says when a level is complete.</param>
/// <param name="options">How large a batch may be.</param>
public sealed class ContradictionsOfDataLoader(IGraphReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<NodeId, ContradictionNode[]>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<NodeId, ContradictionNode[]>> LoadBatchAsync(IReadOnlyList<NodeId> keys, CancellationToken cancellationToken) =>
        (await reader.GetContradictionsOfAsync(keys, cancellationToken).ConfigureAwait(false)).SelectEach(contradiction => new ContradictionNode(contradiction));
}
