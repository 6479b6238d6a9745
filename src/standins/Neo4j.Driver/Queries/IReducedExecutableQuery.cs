namespace Neo4j.Driver;

/// <summary>A query that gives one value.</summary>
/// <typeparam name="TOut">The value.</typeparam>
public interface IReducedExecutableQuery<TOut>
{
    /// <summary>Runs it in a managed transaction, again when a retriable error stops it.</summary>
    /// <param name="token">Stops it.</param>
    Task<EagerResult<TOut>> ExecuteAsync(CancellationToken token = default);
}
