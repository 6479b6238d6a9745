namespace GreenDonut;

/// <summary>Loads each value by itself and remembers it.</summary>
/// <typeparam name="TKey">The keys' type.</typeparam>
/// <typeparam name="TValue">The values' type.</typeparam>
public abstract class CacheDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue>
    where TKey : notnull
{
    /// <summary>Creates a DataLoader.</summary>
    /// <exception cref="ArgumentException">The options have no cache.</exception>
    protected CacheDataLoader(DataLoaderOptions options)
        : base(AutoBatchScheduler.Default, OneByOne(options))
    {
    }

    /// <inheritdoc/>
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        for (var i = 0; i < keys.Count; i++)
        {
            var result = await LoadOneAsync(keys[i], cancellationToken).ConfigureAwait(false);
            results.Span[i] = result;
        }
    }

    /// <summary>Loads one value.</summary>
    protected abstract Task<TValue> LoadSingleAsync(TKey key, CancellationToken cancellationToken);

    private async Task<Result<TValue?>> LoadOneAsync(TKey key, CancellationToken cancellationToken)
    {
        try
        {
            return new Result<TValue?>(await LoadSingleAsync(key, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception error)
        {
            return new Result<TValue?>(error);
        }
    }

    private static DataLoaderOptions OneByOne(DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Cache is null)
        {
            throw new ArgumentException("A DataLoader of single values needs a cache.", nameof(options));
        }

        var copy = options.Copy();
        copy.MaxBatchSize = 1;
        return copy;
    }
}
