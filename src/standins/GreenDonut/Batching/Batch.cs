namespace GreenDonut;

/// <summary>Keys waiting to be fetched together.</summary>
/// <param name="fetch">Fetches the batch.</param>
internal sealed class Batch<TKey, TValue>(Func<Batch<TKey, TValue>, ValueTask> fetch)
    where TKey : notnull
{
    private Dictionary<TKey, Promise<TKey, TValue>>? _values;

    public List<TKey> Keys { get; } = [];

    /// <summary>What was promised for the keys.</summary>
    public List<Promise<TKey, TValue>> Promises { get; } = [];

    /// <summary>The promises by key, where no cache has them.</summary>
    public Dictionary<TKey, Promise<TKey, TValue>> Values => _values ??= [];

    public bool IsScheduled { get; set; }

    /// <summary>Cancelled when nobody waits any longer.</summary>
    public CancellationToken CancellationToken { get; set; }

    public void MakeRoom(int count)
    {
        Keys.EnsureCapacity(Keys.Count + count);
        Promises.EnsureCapacity(Promises.Count + count);
    }

    public void Add(Promise<TKey, TValue> promise)
    {
        Keys.Add(promise.Key);
        Promises.Add(promise);
    }

    public ValueTask FetchAsync() => fetch(this);
}
