using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Candidacies;

/// <summary>Reads the candidacies of people, one call a level.</summary>
/// <param name="reader">Where from.</param>
/// <param name="scheduler">Says when a level is complete.</param>
/// <param name="options">How large a batch may be.</param>
public sealed class CandidaciesOfPersonDataLoader(IGraphReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<NodeId, CandidacyNode[]>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<NodeId, CandidacyNode[]>> LoadBatchAsync(IReadOnlyList<NodeId> keys, CancellationToken cancellationToken) =>
        (await reader.GetCandidaciesOfPeopleAsync(keys, cancellationToken).ConfigureAwait(false)).SelectEach(candidacy => new CandidacyNode(candidacy));
}
