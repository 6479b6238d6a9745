using System.Collections.Immutable;

namespace GreenDonut;

/// <summary>What all DataLoaders share: gathering keys, fetching them in batches, handing out the results.</summary>
/// <typeparam name="TKey">The keys' type.</typeparam>
/// <typeparam name="TValue">The values' type.</typeparam>
public abstract partial class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _sync = new();
    private readonly IBatchScheduler _batchScheduler;
    private readonly ILoadObserver? _loadObserver;
    private readonly int _maxBatchSize;
    private readonly Func<PromiseCacheKey, Promise<TValue?>> _enqueueCached;
    private Batch<TKey, TValue?>? _openBatch;
    private bool _isNew;

    /// <summary>Creates a DataLoader.</summary>
    protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(batchScheduler);
        ArgumentNullException.ThrowIfNull(options);
        _batchScheduler = batchScheduler;
        _loadObserver = batchScheduler as ILoadObserver;
        _maxBatchSize = options.MaxBatchSize;
        _enqueueCached = cacheKey => Enqueue((TKey)cacheKey.Key);
        Cache = options.Cache;
        CacheKeyType = GetCacheKeyType(GetType());
    }

    /// <inheritdoc/>
    public IImmutableDictionary<string, object?> ContextData { get; set; } =
        ImmutableDictionary<string, object?>.Empty;

    /// <summary>Where loaded values are remembered.</summary>
    protected internal IPromiseCache? Cache { get; }

    /// <summary>Under which kind values are remembered.</summary>
    protected internal virtual string CacheKeyType { get; }

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_sync)
        {
            var task = GetOrEnqueue(key, cancellationToken);
            ScheduleOpenBatch(cancellationToken);
            _loadObserver?.Loading(task);
            return task;
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(
        IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var tasks = new List<Task<TValue?>>(keys.Count);
        lock (_sync)
        {
            foreach (var key in keys)
            {
                cancellationToken.ThrowIfCancellationRequested();
                tasks.Add(GetOrEnqueue(key, cancellationToken));
            }

            ScheduleOpenBatch(cancellationToken);
        }

        tasks.ForEach(task => _loadObserver?.Loading(task));
        return await Task.WhenAll(tasks).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        Cache?.TryAdd(new PromiseCacheKey(CacheKeyType, key), new Promise<TValue?>(value));
    }

    /// <inheritdoc/>
    public void RemoveCacheEntry(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Cache?.TryRemove(new PromiseCacheKey(CacheKeyType, key));
    }

    /// <inheritdoc/>
    public void ClearCache() => Cache?.Clear();

    /// <summary>Fetches a batch.</summary>
    /// <param name="keys">The batch's keys, each once.</param>
    /// <param name="results">Takes the result of the key at the same place.</param>
    /// <param name="context">The DataLoader's context data.</param>
    /// <param name="cancellationToken">Cancelled when nobody waits any longer.</param>
    protected internal abstract ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken);

    /// <summary>Under which kind the values of a DataLoader of that type are remembered.</summary>
    protected static string GetCacheKeyType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.FullName ?? type.Name;
    }

    Task<object?> IDataLoader.LoadAsync(object key, CancellationToken cancellationToken) =>
        Untyped(LoadAsync((TKey)key, cancellationToken));

    async Task<IReadOnlyList<object?>> IDataLoader.LoadAsync(
        IReadOnlyCollection<object> keys, CancellationToken cancellationToken)
    {
        var values = await LoadAsync([.. keys.Cast<TKey>()], cancellationToken).ConfigureAwait(false);
        return [.. values.Cast<object?>()];
    }

    void IDataLoader.SetCacheEntry(object key, Task<object?> value) => SetCacheEntry((TKey)key, Typed(value));

    void IDataLoader.RemoveCacheEntry(object key) => RemoveCacheEntry((TKey)key);

    private static async Task<object?> Untyped(Task<TValue?> value) => await value.ConfigureAwait(false);

    private static async Task<TValue?> Typed(Task<object?> value) => (TValue?)await value.ConfigureAwait(false);
}
