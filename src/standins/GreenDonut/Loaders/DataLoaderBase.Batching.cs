namespace GreenDonut;

public abstract partial class DataLoaderBase<TKey, TValue>
{
    private Task<TValue?> GetOrEnqueue(TKey key, CancellationToken cancellationToken)
    {
        // A full batch that gathered keys of one call is not announced yet.
        if (IsFull(_openBatch))
        {
            ScheduleOpenBatch(cancellationToken);
            _openBatch = null;
        }

        _isNew = false;
        var task = Cache is null ? Enqueue(key).Task : Cache.GetOrAddTask(new PromiseCacheKey(CacheKeyType, key), _enqueueCached);
        return _isNew ? task : Followers<TValue?>.Follow(task);
    }

    private bool IsFull(Batch<TKey, TValue?>? batch) => batch is not null && _maxBatchSize > 0 && batch.Size >= _maxBatchSize;

    private Promise<TValue?> Enqueue(TKey key) => (_openBatch ??= new Batch<TKey, TValue?>()).GetOrAdd(key, out _isNew);

    private void ScheduleOpenBatch(CancellationToken cancellationToken)
    {
        if (_openBatch is { IsScheduled: false })
        {
            Schedule(_openBatch, cancellationToken);
        }
    }

    private void Schedule(Batch<TKey, TValue?> batch, CancellationToken cancellationToken)
    {
        batch.IsScheduled = true;
        _batchScheduler.Schedule(() => DispatchAsync(batch, cancellationToken));
    }

    private async ValueTask DispatchAsync(Batch<TKey, TValue?> batch, CancellationToken cancellationToken)
    {
        lock (_sync)
        {
            if (ReferenceEquals(_openBatch, batch))
            {
                _openBatch = null;
            }
        }

        var results = new Result<TValue?>[batch.Size];
        try
        {
            var context = new DataLoaderFetchContext<TValue>(ContextData);
            await FetchAsync(batch.Keys, results, context, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            Fail(batch, error);
            return;
        }

        Deliver(batch, results);
    }

    private void Deliver(Batch<TKey, TValue?> batch, Result<TValue?>[] results)
    {
        for (var i = 0; i < results.Length; i++)
        {
            switch (results[i].Kind)
            {
                case ResultKind.Value:
                    batch.PromiseAt(i).TrySetResult(results[i].Value);
                    break;
                case ResultKind.Error:
                    batch.PromiseAt(i).TrySetError(results[i].Error!);
                    break;
                default:
                    batch.PromiseAt(i).TrySetError(new InvalidOperationException(
                        $"{GetType().Name} gave no result for the key {batch.Keys[i]}."));
                    break;
            }
        }
    }

    private void Fail(Batch<TKey, TValue?> batch, Exception error)
    {
        for (var i = 0; i < batch.Size; i++)
        {
            RemoveCacheEntry(batch.Keys[i]);
            if (error is OperationCanceledException)
            {
                batch.PromiseAt(i).TryCancel();
            }
            else
            {
                batch.PromiseAt(i).TrySetError(error);
            }
        }
    }
}
