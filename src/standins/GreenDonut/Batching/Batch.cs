namespace GreenDonut;

/// <summary>Keys whose values are fetched, and settled, together.</summary>
/// <param name="loader">Fetches the batch.</param>
/// <param name="values">What the promises are remembered among.</param>
internal sealed class Batch<TKey, TValue>(DataLoaderBase<TKey, TValue> loader, PromiseTable<TKey, TValue> values) : IBatch
    where TKey : notnull
{
    private const int LikelyCount = 8;
    private Promise<TKey, TValue>? _first;
    private Promise<TKey, TValue>? _last;
    private List<ListWaiter<TKey, TValue>>? _lists;

    public List<TKey> Keys { get; } = new(LikelyCount);

    /// <summary>What the promises are remembered among.</summary>
    public PromiseTable<TKey, TValue> Values => values;

    public bool IsScheduled { get; set; }

    /// <summary>Whether somebody waits for a value alone.</summary>
    public bool HasWaiters { get; set; }

    /// <summary>Cancelled when nobody waits any longer.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>What was promised for the keys, in their order.</summary>
    public IEnumerable<Promise<TKey, TValue>> Promises
    {
        get
        {
            for (var promise = _first; promise is not null; promise = promise.NextInBatch)
            {
                yield return promise;
            }
        }
    }

    public void Add(Promise<TKey, TValue> promise)
    {
        Keys.Add(promise.Key);
        if (_last is null)
        {
            _first = promise;
        }
        else
        {
            _last.NextInBatch = promise;
        }

        _last = promise;
    }

    /// <summary>Has somebody told once all is settled.</summary>
    public void Await(ListWaiter<TKey, TValue> list) => (_lists ??= []).Add(list);

    /// <summary>Sets the results, in the keys' order.</summary>
    public void Settle(ReadOnlySpan<Result<TValue?>> results)
    {
        var promise = _first;
        foreach (ref readonly var result in results)
        {
            promise!.Settle(result.Kind == ResultKind.Undefined ? loader.NoResult(promise.Key) : result);
            promise = promise.NextInBatch;
        }
    }

    /// <summary>Tells those who wait, who go on at once. From when all is settled, nobody joins them.</summary>
    public void Announce()
    {
        for (var promise = HasWaiters ? _first : null; promise is not null; promise = promise.NextInBatch)
        {
            promise.Announce();
        }

        _lists?.ForEach(static list => list.Settled());
    }

    public ValueTask FetchAsync() => loader.FetchAsync(this);
}
