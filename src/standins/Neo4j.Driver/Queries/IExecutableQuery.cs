namespace Neo4j.Driver;

/// <summary>A query that has all it needs to run, and may be given more.</summary>
/// <typeparam name="TIn">What the server gives.</typeparam>
/// <typeparam name="TOut">What the caller gets.</typeparam>
public interface IExecutableQuery<TIn, TOut> : IConfiguredQuery<TIn, TOut>
{
    /// <summary>Sets how it works.</summary>
    /// <param name="config">How.</param>
    IExecutableQuery<TIn, TOut> WithConfig(QueryConfig? config);

    /// <summary>Sets its parameters.</summary>
    /// <param name="parameters">Names and values.</param>
    IExecutableQuery<TIn, TOut> WithParameters(Dictionary<string, object?>? parameters);

    /// <summary>Sets its parameters.</summary>
    /// <param name="parameters">A map, or an object whose properties are the parameters.</param>
    IExecutableQuery<TIn, TOut> WithParameters(object? parameters);

    /// <summary>Makes one value of all records while they stream in.</summary>
    /// <typeparam name="TResult">The value.</typeparam>
    /// <param name="streamProcessor">Makes it.</param>
    IReducedExecutableQuery<TResult> WithStreamProcessor<TResult>(Func<IAsyncEnumerable<TIn>, Task<TResult>> streamProcessor);
}
