using System.Buffers;
using System.Runtime.InteropServices;

namespace GreenDonut;

public abstract partial class DataLoaderBase<TKey, TValue>
{
    private Dictionary<TKey, Promise<TKey, TValue>> Values =>
        _cache is null ? OpenBatch.Values : _cached ??= _cache.ValuesOf<TKey, TValue>(CacheKeyType);

    private Batch<TKey, TValue> OpenBatch => _openBatch ??= new Batch<TKey, TValue>(_fetch);

    private void MakeRoom(int count)
    {
        Values.EnsureCapacity(Values.Count + count);
        OpenBatch.MakeRoom(count);
    }

    private Promise<TKey, TValue> GetOrEnqueue(TKey key, CancellationToken cancellationToken)
    {
        // A full batch that gathered keys of one call is not announced yet.
        if (_openBatch is { } full && _maxBatchSize > 0 && full.Keys.Count >= _maxBatchSize)
        {
            ScheduleOpenBatch(cancellationToken);
            _openBatch = null;
        }

        var values = Values;
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(values, key, out _);
        if (place is not null)
        {
            return place;
        }

        var promise = place = new Promise<TKey, TValue>(key, values);
        OpenBatch.Add(promise);
        _cache?.Remember(promise);
        return promise;
    }

    private void ScheduleOpenBatch(CancellationToken cancellationToken)
    {
        if (_openBatch is { IsScheduled: false, Keys.Count: > 0 } batch)
        {
            batch.IsScheduled = true;
            batch.CancellationToken = cancellationToken;
            _batchScheduler.Schedule(batch.FetchAsync);
        }
    }

    private async ValueTask FetchAsync(Batch<TKey, TValue> batch)
    {
        lock (_sync)
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

        foreach (var promise in batch.Promises)
        {
            promise.Announce();
        }
    }

    private void Settle(Batch<TKey, TValue> batch, ReadOnlySpan<Result<TValue?>> results)
    {
        lock (_sync)
        {
            for (var i = 0; i < results.Length; i++)
            {
                batch.Promises[i].Settle(results[i].Kind == ResultKind.Undefined ? NoResult(batch.Keys[i]) : results[i]);
            }
        }
    }

    /// <summary>A failed batch is forgotten, so that it can be tried again.</summary>
    private void Fail(Batch<TKey, TValue> batch, Exception error)
    {
        lock (_sync)
        {
            foreach (var promise in batch.Promises)
            {
                _cache?.Forget(promise);
                promise.Settle(new Result<TValue?>(error));
            }
        }
    }

    private Result<TValue?> NoResult(TKey key) => new(new InvalidOperationException($"{GetType().Name} gave no result for the key {key}."));
}
