using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Statistics;

/// <summary>Counts.</summary>
[ExtendObjectType<Query>]
public sealed class StatisticsQueries
{
    /// <summary>How much the graph holds.</summary>
    public async Task<StatisticsNode> GetStatisticsAsync(IGraphReader reader, CancellationToken cancellationToken) =>
        new(await reader.GetStatisticsAsync(cancellationToken));
}
