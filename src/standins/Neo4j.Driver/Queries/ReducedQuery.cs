namespace Neo4j.Driver.Queries;

internal sealed class ReducedQuery<TOut>(QuerySource source, Func<IResultCursor, CancellationToken, Task<TOut>> process)
    : IReducedExecutableQuery<TOut>
{
    public Task<EagerResult<TOut>> ExecuteAsync(CancellationToken token = default) => source.RunAsync(process, token);
}
