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
        isNew = !_promises.TryGetValue(key, out var promise);
        if (isNew)
        {
            promise = Promise<TValue>.Create();
            _promises.Add(key, promise);
        }

        return promise;
    }

    public Promise<TValue> PromiseAt(int index) => _promises.GetAt(index).Value;
}
