using System.Collections.Immutable;

namespace GreenDonut;

/// <summary>What all DataLoaders share: gathering keys, fetching them in batches, handing out the results.</summary>
/// <typeparam name="TKey">The keys' type.</typeparam>
/// <typeparam name="TValue">The values' type.</typeparam>
public abstract partial class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly ShortLock _sync;
    private readonly PromiseCache? _cache;
    private readonly IBatchScheduler _batchScheduler;
    private readonly IBatchQueue? _queue;
    private readonly int _maxBatchSize;
    private PromiseTable<TKey, TValue>? _cached;
    private Batch<TKey, TValue>? _openBatch;

    /// <summary>Creates a DataLoader.</summary>
    protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(batchScheduler);
        ArgumentNullException.ThrowIfNull(options);
        _batchScheduler = batchScheduler;
        _queue = batchScheduler as IBatchQueue;
        _maxBatchSize = options.MaxBatchSize;
        Cache = options.Cache;
        _cache = options.Cache as PromiseCache;
        _sync = _cache?.Sync ?? new ShortLock();
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
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default) => Load(key, isRequired: false, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TValue?>> LoadAsync(
        IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<IReadOnlyList<TValue?>>(cancellationToken);
        }

        var values = Load(keys is TKey[] array ? array : [.. keys], cancellationToken);
        if (!values.IsCompleted)
        {
            _queue?.Loading();
        }

        return values;
    }

    /// <inheritdoc/>
    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        var hash = key.GetHashCode();
        Batch<TKey, TValue> batch;
        using (_sync.Enter())
        {
            if (_cache is null || Values.Find(key, hash) is not null)
            {
                return;
            }

            batch = new Batch<TKey, TValue>(this, Values);
            batch.Add(Remember(key, hash, batch));
        }

        _ = KeepAsync(batch, value);
    }

    /// <inheritdoc/>
    public void RemoveCacheEntry(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        using (_sync.Enter())
        {
            if (_cache is not null && Values.Find(key, key.GetHashCode()) is { } promise)
            {
                _cache.Forget(promise);
            }
        }
    }

    /// <inheritdoc/>
    public void ClearCache() => Cache?.Clear();

    /// <summary>Loads a value.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="isRequired">Whether a value that is null is an error.</param>
    /// <param name="cancellationToken">Cancelled when nobody waits any longer.</param>
    internal Task<TValue?> Load(TKey key, bool isRequired, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        var scheduled = default(ScheduledBatches);
        Task<TValue?> value;
        using (_sync.Enter())
        {
            value = GetOrEnqueue(key, ref scheduled, cancellationToken).ToTask(isRequired);
            scheduled.Add(TakeOpenBatch(cancellationToken));
        }

        Schedule(scheduled);
        if (!value.IsCompleted)
        {
            _queue?.Loading();
        }

        return value;
    }

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

    private Task<IReadOnlyList<TValue?>> Load(ReadOnlySpan<TKey> keys, CancellationToken cancellationToken)
    {
        var promises = new Promise<TKey, TValue>[keys.Length];
        var scheduled = default(ScheduledBatches);
        Task<IReadOnlyList<TValue?>> values;
        using (_sync.Enter())
        {
            OpenBatch.Keys.EnsureCapacity(OpenBatch.Keys.Count + keys.Length);
            for (var i = 0; i < keys.Length; i++)
            {
                promises[i] = GetOrEnqueue(keys[i], ref scheduled, cancellationToken);
            }

            values = Await(promises);
            scheduled.Add(TakeOpenBatch(cancellationToken));
        }

        Schedule(scheduled);
        return values;
    }

    private static Task<IReadOnlyList<TValue?>> Await(Promise<TKey, TValue>[] promises)
    {
        var waiter = new ListWaiter<TKey, TValue>(promises);
        Batch<TKey, TValue>? last = null;
        foreach (var promise in promises)
        {
            // Keys that are new mostly are in one batch. One that comes again in between tells twice.
            if (!promise.IsSettled && !ReferenceEquals(promise.Batch, last))
            {
                last = promise.Batch;
                waiter.Await(last);
            }
        }

        waiter.Begin();
        return waiter.Task;
    }

    private async Task KeepAsync(Batch<TKey, TValue> batch, Task<TValue?> value)
    {
        Result<TValue?> result;
        try
        {
            result = new Result<TValue?>(await value.ConfigureAwait(false));
        }
        catch (Exception error)
        {
            result = new Result<TValue?>(error);
        }

        using (_sync.Enter())
        {
            batch.Settle([result]);
        }

        batch.Announce();
    }

    private static async Task<object?> Untyped(Task<TValue?> value) => await value.ConfigureAwait(false);

    private static async Task<TValue?> Typed(Task<object?> value) => (TValue?)await value.ConfigureAwait(false);
}
