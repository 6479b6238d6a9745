using System.Buffers;

namespace GreenDonut;

public abstract partial class DataLoaderBase<TKey, TValue>
{
    /// <summary>What was loaded or is being loaded; where nothing is remembered, what is being gathered.</summary>
    private PromiseTable<TKey, TValue> Values =>
        _cache is null ? OpenBatch.Values : _cached ??= _cache.ValuesOf<TKey, TValue>(CacheKeyType);

    private Batch<TKey, TValue> OpenBatch => _openBatch ??= new Batch<TKey, TValue>(this, _cache is null ? new() : Values);

    private Promise<TKey, TValue> GetOrEnqueue(TKey key, ref ScheduledBatches scheduled, CancellationToken cancellationToken)
    {
        // A full batch that gathered keys of one call is not announced yet.
        if (_openBatch is { } full && _maxBatchSize > 0 && full.Keys.Count >= _maxBatchSize)
        {
            scheduled.Add(TakeOpenBatch(cancellationToken));
            _openBatch = null;
        }

        var (values, hash) = (Values, key.GetHashCode());
        if (values.Find(key, hash) is { } known)
        {
            return known;
        }

        var batch = OpenBatch;
        var promise = Remember(key, hash, batch);
        batch.Add(promise);
        return promise;
    }

    private Promise<TKey, TValue> Remember(TKey key, int hash, Batch<TKey, TValue> batch)
    {
        var promise = new Promise<TKey, TValue>(key, hash, batch);
        batch.Values.Add(promise);
        _cache?.Remember(promise);
        return promise;
    }

    /// <summary>The batch that gathers keys, if it has yet to be announced.</summary>
    private Batch<TKey, TValue>? TakeOpenBatch(CancellationToken cancellationToken)
    {
        if (_openBatch is not { IsScheduled: false, Keys.Count: > 0 } batch)
        {
            return null;
        }

        batch.IsScheduled = true;
        batch.CancellationToken = cancellationToken;
        return batch;
    }

    /// <remarks>Not under the lock: a scheduler may fetch at once.</remarks>
    private void Schedule(in ScheduledBatches batches)
    {
        if (batches.Last is null)
        {
            return;
        }

        foreach (var full in batches.Full ?? [])
        {
            Schedule(full);
        }

        Schedule(batches.Last);
    }

    private void Schedule(Batch<TKey, TValue> batch)
    {
        if (_queue is not null)
        {
            _queue.Schedule(batch);
        }
        else
        {
            _batchScheduler.Schedule(batch.FetchAsync);
        }
    }

    internal async ValueTask FetchAsync(Batch<TKey, TValue> batch)
    {
        using (_sync.Enter())
        {
            if (ReferenceEquals(_openBatch, batch))
            {
                _openBatch = null;
            }
        }

        var results = ArrayPool<Result<TValue?>>.Shared.Rent(batch.Keys.Count);
        try
        {
            var own = results.AsMemory(0, batch.Keys.Count);
            own.Span.Clear();
            await FetchAsync(batch.Keys, own, new DataLoaderFetchContext<TValue>(ContextData), batch.CancellationToken).ConfigureAwait(false);
            Settle(batch, own.Span);
            ArrayPool<Result<TValue?>>.Shared.Return(results, clearArray: true);
        }
        catch (Exception error)
        {
            Fail(batch, error);
        }

        batch.Announce();
    }

    private void Settle(Batch<TKey, TValue> batch, ReadOnlySpan<Result<TValue?>> results)
    {
        using (_sync.Enter())
        {
            batch.Settle(results);
        }
    }

    /// <summary>A failed batch is forgotten, so that it can be tried again.</summary>
    private void Fail(Batch<TKey, TValue> batch, Exception error)
    {
        using (_sync.Enter())
        {
            foreach (var promise in batch.Promises)
            {
                _cache?.Forget(promise);
                promise.Settle(new Result<TValue?>(error));
            }
        }
    }

    /// <summary>The result of a key that a fetch left out.</summary>
    internal Result<TValue?> NoResult(TKey key) => new(new InvalidOperationException($"{GetType().Name} gave no result for the key {key}."));

    /// <summary>Batches to be announced once the lock is left.</summary>
    private struct ScheduledBatches
    {
        /// <summary>The last one.</summary>
        public Batch<TKey, TValue>? Last { get; private set; }

        /// <summary>Those before it.</summary>
        public List<Batch<TKey, TValue>>? Full { get; private set; }

        public void Add(Batch<TKey, TValue>? batch)
        {
            if (batch is null)
            {
                return;
            }

            if (Last is not null)
            {
                (Full ??= []).Add(Last);
            }

            Last = batch;
        }
    }
}
