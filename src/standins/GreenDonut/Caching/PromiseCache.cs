namespace GreenDonut;

/// <summary>The usual <see cref="IPromiseCache"/>: when it is full, the oldest value makes room.</summary>
/// <remarks>The DataLoaders that share it share its lock, so that a load takes one lock, however many keys it has.</remarks>
public sealed class PromiseCache : IPromiseCache
{
    private const int MinimumSize = 10;
    private readonly List<(string Kind, object Values)> _kinds = [];
    private Promise? _oldest;
    private Promise? _newest;
    private int _usage;

    /// <summary>Creates a cache.</summary>
    /// <param name="size">How many values to remember; at least 10 are.</param>
    public PromiseCache(int size) => Size = Math.Max(size, MinimumSize);

    /// <inheritdoc/>
    public int Size { get; }

    /// <inheritdoc/>
    public int Usage
    {
        get
        {
            using (Sync.Enter())
            {
                return _usage;
            }
        }
    }

    /// <summary>Held by whoever calls one of the internal members, or touches what they give.</summary>
    internal ShortLock Sync { get; } = new();

    /// <inheritdoc/>
    public void Clear()
    {
        using (Sync.Enter())
        {
            for (var promise = _oldest; promise is not null; promise = promise.Next)
            {
                promise.Leave();
            }

            (_oldest, _newest, _usage) = (null, null, 0);
        }
    }

    /// <summary>The remembered values of one kind.</summary>
    internal PromiseTable<TKey, TValue> ValuesOf<TKey, TValue>(string kind)
        where TKey : notnull
    {
        // A request has a handful.
        foreach (var (known, remembered) in _kinds)
        {
            if (known == kind)
            {
                return (PromiseTable<TKey, TValue>)remembered;
            }
        }

        var values = new PromiseTable<TKey, TValue>();
        _kinds.Add((kind, values));
        return values;
    }

    /// <summary>Takes note of a value that is new among those of its kind.</summary>
    internal void Remember(Promise promise)
    {
        _oldest ??= promise;
        if (_newest is not null)
        {
            _newest.Next = promise;
        }

        _newest = promise;
        for (_usage++; _usage > Size && _oldest is not null; _oldest = _oldest.Next)
        {
            Forget(_oldest);
        }
    }

    /// <summary>Forgets a value, unless it was forgotten before.</summary>
    internal void Forget(Promise promise)
    {
        if (promise.Leave())
        {
            _usage--;
        }
    }
}
