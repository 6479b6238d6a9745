namespace Neo4j.Driver;

/// <summary>Reads whole results.</summary>
public static class ResultCursorExtensions
{
    /// <summary>The only record.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static Task<IRecord> SingleAsync(this IResultCursor result) => result.SingleAsync(record => record);

    /// <summary>What is made of the only record.</summary>
    /// <typeparam name="T">What.</typeparam>
    /// <param name="result">The result.</param>
    /// <param name="operation">Makes it.</param>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static async Task<T> SingleAsync<T>(this IResultCursor result, Func<IRecord, T> operation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(operation);
        var single = await result.FetchAsync().ConfigureAwait(false)
            ? result.Current
            : throw new InvalidOperationException("The result is empty.");
        return await result.FetchAsync().ConfigureAwait(false)
            ? throw new InvalidOperationException("The result contains more than one element.")
            : operation(single);
    }

    /// <summary>All records.</summary>
    /// <param name="result">The result.</param>
    /// <param name="initialCapacity">How many are expected.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<List<IRecord>> ToListAsync(
        this IResultCursor result, int initialCapacity = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        var list = new List<IRecord>(Math.Max(initialCapacity, 0));
        await foreach (var record in result.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            list.Add(record);
        }

        return list;
    }

    /// <summary>All records.</summary>
    /// <param name="result">The result.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static Task<List<IRecord>> ToListAsync(this IResultCursor result, CancellationToken cancellationToken) =>
        result.ToListAsync(0, cancellationToken);

    /// <summary>What is made of each record.</summary>
    /// <typeparam name="T">What.</typeparam>
    /// <param name="result">The result.</param>
    /// <param name="operation">Makes it.</param>
    /// <param name="initialCapacity">How many are expected.</param>
    public static async Task<List<T>> ToListAsync<T>(this IResultCursor result, Func<IRecord, T> operation, int initialCapacity = 0)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(operation);
        var list = new List<T>(Math.Max(initialCapacity, 0));
        while (await result.FetchAsync().ConfigureAwait(false))
        {
            list.Add(operation(result.Current));
        }

        return list;
    }

    /// <summary>Does something with each record.</summary>
    /// <param name="result">The result.</param>
    /// <param name="operation">What is done.</param>
    /// <returns>What the query did.</returns>
    public static async Task<IResultSummary> ForEachAsync(this IResultCursor result, Action<IRecord> operation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(operation);
        while (await result.FetchAsync().ConfigureAwait(false))
        {
            operation(result.Current);
        }

        return await result.ConsumeAsync().ConfigureAwait(false);
    }
}
