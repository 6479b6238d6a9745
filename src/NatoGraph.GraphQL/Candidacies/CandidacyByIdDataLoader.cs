using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Candidacies;

/// <summary>Reads candidacies by id, one call a level.</summary>
/// <param name="reader">Where from.</param>
/// <param name="scheduler">Says when a level is complete.</param>
/// <param name="options">How large a batch may be.</param>
public sealed class CandidacyByIdDataLoader(IGraphReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<NodeId, CandidacyNode>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<NodeId, CandidacyNode>> LoadBatchAsync(IReadOnlyList<NodeId> keys, CancellationToken cancellationToken) =>
        (await reader.GetCandidaciesAsync(keys, cancellationToken).ConfigureAwait(false)).Select(candidacy => new CandidacyNode(candidacy));
}
