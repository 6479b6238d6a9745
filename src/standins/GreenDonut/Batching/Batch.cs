namespace GreenDonut;

/// <summary>Keys waiting to be fetched together.</summary>
/// <param name="loader">Fetches the batch.</param>
internal sealed class Batch<TKey, TValue>(DataLoaderBase<TKey, TValue> loader) : IBatch
    where TKey : notnull
{
    private PromiseTable<TKey, TValue>? _values;
    private Promise<TKey, TValue>? _last;

    public List<TKey> Keys { get; } = [];

    /// <summary>What was promised for the first key. What was for the others hangs on it, in the keys' order.</summary>
    public Promise<TKey, TValue>? First { get; private set; }

    /// <summary>The promises by key, where no cache has them.</summary>
    public PromiseTable<TKey, TValue> Values => _values ??= new();

    public bool IsScheduled { get; set; }

    /// <summary>Cancelled when nobody waits any longer.</summary>
    public CancellationToken CancellationToken { get; set; }

    public void MakeRoom(int count) => Keys.EnsureCapacity(Keys.Count + count);

    public void Add(Promise<TKey, TValue> promise)
    {
        Keys.Add(promise.Key);
        if (_last is null)
        {
            First = promise;
        }
        else
        {
            _last.NextInBatch = promise;
        }

        _last = promise;
    }

    public ValueTask FetchAsync() => loader.FetchAsync(this);
}
