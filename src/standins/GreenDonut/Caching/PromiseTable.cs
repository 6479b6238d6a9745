namespace GreenDonut;

/// <summary>Promises by key. Those that share a place hang together themselves, so that the table grows cheaply.</summary>
internal sealed class PromiseTable<TKey, TValue>
    where TKey : notnull
{
    private const int InitialSize = 16;
    private Promise<TKey, TValue>?[] _heads = new Promise<TKey, TValue>?[InitialSize];
    private int _count;

    public Promise<TKey, TValue>? Find(TKey key, int hash)
    {
        var promise = _heads[hash & (_heads.Length - 1)];
        while (promise is not null && (promise.Hash != hash || !EqualityComparer<TKey>.Default.Equals(promise.Key, key)))
        {
            promise = promise.NextInTable;
        }

        return promise;
    }

    /// <summary>Adds a promise whose key is not there.</summary>
    public void Add(Promise<TKey, TValue> promise)
    {
        if (_count == _heads.Length)
        {
            Grow();
        }

        Put(promise);
        _count++;
    }

    /// <summary>Removes a promise.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(Promise<TKey, TValue> promise)
    {
        ref var head = ref _heads[promise.Hash & (_heads.Length - 1)];
        if (ReferenceEquals(head, promise))
        {
            head = promise.NextInTable;
            _count--;
            return true;
        }

        var before = head;
        while (before is not null && !ReferenceEquals(before.NextInTable, promise))
        {
            before = before.NextInTable;
        }

        if (before is null)
        {
            return false;
        }

        before.NextInTable = promise.NextInTable;
        _count--;
        return true;
    }

    private void Grow()
    {
        var heads = _heads;
        _heads = new Promise<TKey, TValue>?[heads.Length * 2];
        foreach (var head in heads)
        {
            for (var promise = head; promise is not null;)
            {
                var next = promise.NextInTable;
                Put(promise);
                promise = next;
            }
        }
    }

    private void Put(Promise<TKey, TValue> promise)
    {
        ref var head = ref _heads[promise.Hash & (_heads.Length - 1)];
        promise.NextInTable = head;
        head = promise;
    }
}
