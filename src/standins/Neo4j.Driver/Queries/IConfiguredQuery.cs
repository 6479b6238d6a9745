namespace Neo4j.Driver;

/// <summary>A query that says what becomes of its records.</summary>
/// <typeparam name="TIn">What the server gives.</typeparam>
/// <typeparam name="TOut">What the caller gets.</typeparam>
public interface IConfiguredQuery<TIn, TOut>
{
    /// <summary>Leaves out what does not pass.</summary>
    /// <param name="filter">True for what passes.</param>
    IConfiguredQuery<TIn, TOut> WithFilter(Func<TOut, bool> filter);

    /// <summary>Makes something else of each.</summary>
    /// <typeparam name="TNext">What.</typeparam>
    /// <param name="map">Makes it.</param>
    IConfiguredQuery<TOut, TNext> WithMap<TNext>(Func<TOut, TNext> map);

    /// <summary>Folds all into one value.</summary>
    /// <typeparam name="TResult">The value.</typeparam>
    /// <param name="seed">Gives the first value.</param>
    /// <param name="accumulate">Adds to it.</param>
    IReducedExecutableQuery<TResult> WithReduce<TResult>(Func<TResult> seed, Func<TResult, TOut, TResult> accumulate);

    /// <summary>Folds all into one value and makes something else of it.</summary>
    /// <typeparam name="TAccumulate">The value folded.</typeparam>
    /// <typeparam name="TResult">What is made of it.</typeparam>
    /// <param name="seed">Gives the first value.</param>
    /// <param name="accumulate">Adds to it.</param>
    /// <param name="selectResult">Makes something else of it.</param>
    IReducedExecutableQuery<TResult> WithReduce<TAccumulate, TResult>(
        Func<TAccumulate> seed, Func<TAccumulate, TOut, TAccumulate> accumulate, Func<TAccumulate, TResult> selectResult);

    /// <summary>Runs it in a managed transaction, again when a retriable error stops it.</summary>
    /// <param name="token">Stops it.</param>
    Task<EagerResult<IReadOnlyList<TOut>>> ExecuteAsync(CancellationToken token = default);
}
