using System.Runtime.CompilerServices;

namespace Neo4j.Driver.Queries;

/// <param name="source">Runs the query.</param>
/// <param name="choose">Whether the caller gets anything of a record, and what.</param>
internal sealed class ExecutableQuery<TIn, TOut>(QuerySource source, Choice<TOut> choose) : IExecutableQuery<TIn, TOut>
{
    public IExecutableQuery<TIn, TOut> WithConfig(QueryConfig? config) => With(source with { Config = config ?? source.Config });

    public IExecutableQuery<TIn, TOut> WithParameters(Dictionary<string, object?>? parameters) =>
        With(source with { Query = new Query(source.Query.Text, (IDictionary<string, object?>?)parameters) });

    public IExecutableQuery<TIn, TOut> WithParameters(object? parameters) =>
        With(source with { Query = new Query(source.Query.Text, parameters) });

    public IConfiguredQuery<TIn, TOut> WithFilter(Func<TOut, bool> filter) => new ExecutableQuery<TIn, TOut>(
        source, (IRecord record, out TOut value) => choose(record, out value) && filter(value));

    public IConfiguredQuery<TOut, TNext> WithMap<TNext>(Func<TOut, TNext> map) => new ExecutableQuery<TOut, TNext>(
        source,
        (IRecord record, out TNext next) =>
        {
            var chosen = choose(record, out var value);
            next = chosen ? map(value) : default!;
            return chosen;
        });

    public IReducedExecutableQuery<TResult> WithReduce<TResult>(Func<TResult> seed, Func<TResult, TOut, TResult> accumulate) =>
        WithReduce(seed, accumulate, result => result);

    public IReducedExecutableQuery<TResult> WithReduce<TAccumulate, TResult>(
        Func<TAccumulate> seed, Func<TAccumulate, TOut, TAccumulate> accumulate, Func<TAccumulate, TResult> selectResult) =>
        new ReducedQuery<TResult>(source, async (cursor, cancellationToken) =>
        {
            var state = seed();
            await foreach (var value in ValuesAsync(cursor, cancellationToken).ConfigureAwait(false))
            {
                state = accumulate(state, value);
            }

            return selectResult(state);
        });

    /// <summary>Only the query that the driver gives can be asked for this, and its <typeparamref name="TIn"/> is the record.</summary>
    public IReducedExecutableQuery<TResult> WithStreamProcessor<TResult>(Func<IAsyncEnumerable<TIn>, Task<TResult>> streamProcessor) =>
        new ReducedQuery<TResult>(source, (cursor, _) => streamProcessor((IAsyncEnumerable<TIn>)cursor));

    public Task<EagerResult<IReadOnlyList<TOut>>> ExecuteAsync(CancellationToken token = default) => source.RunAsync(
        async (cursor, cancellationToken) =>
        {
            var list = new List<TOut>();
            await foreach (var value in ValuesAsync(cursor, cancellationToken).ConfigureAwait(false))
            {
                list.Add(value);
            }

            return (IReadOnlyList<TOut>)list;
        },
        token);

    private ExecutableQuery<TIn, TOut> With(QuerySource other) => new(other, choose);

    private async IAsyncEnumerable<TOut> ValuesAsync(IResultCursor cursor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in cursor.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (choose(record, out var value))
            {
                yield return value;
            }
        }
    }
}

/// <summary>Says whether the caller gets anything of a record, and what.</summary>
internal delegate bool Choice<T>(IRecord record, out T value);
