namespace GreenDonut;

/// <summary>Keys waiting to be fetched together, each with the promise its callers await.</summary>
internal sealed class Batch<TKey, TValue>
    where TKey : notnull
{
    private readonly OrderedDictionary<TKey, Promise<TValue>> _promises = [];

    public int Size => _promises.Count;

    public bool IsScheduled { get; set; }

    public IReadOnlyList<TKey> Keys => _promises.Keys;

    public Promise<TValue> GetOrAdd(TKey key, out bool isNew)
    {
        // Keys that come twice are rare, as the cache knows them.
        var promise = Promise<TValue>.Create();
        isNew = _promises.TryAdd(key, promise, out var index);
        return isNew ? promise : PromiseAt(index);
    }

    public Promise<TValue> PromiseAt(int index) => _promises.GetAt(index).Value;
}
