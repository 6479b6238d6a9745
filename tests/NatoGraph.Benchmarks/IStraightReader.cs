using NatoGraph.Domain.Entities;

namespace NatoGraph.Benchmarks;

/// <summary>The reads of <see cref="StoreBenchmark"/> without the store: the same questions in the database's own language, rows read and dropped.</summary>
public interface IStraightReader
{
    Task EntityAsync(NodeId person);

    Task SuccessionAsync(NodeId post);

    Task PostsAsync();

    Task SearchAsync(NodeId person);
}
