using System.Collections;

namespace GreenDonut;

/// <summary>The usual <see cref="IPromiseCache"/>: when it is full, the oldest value makes room.</summary>
/// <remarks>The DataLoaders that share it share its lock, so that a load takes one lock, however many keys it has.</remarks>
public sealed class PromiseCache : IPromiseCache
{
    private const int MinimumSize = 10;
    private readonly Dictionary<string, IDictionary> _kinds = new(StringComparer.Ordinal);
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
            lock (Sync)
            {
                return _usage;
            }
        }
    }

    /// <summary>Held by whoever calls one of the internal members, or touches what they give.</summary>
    internal Lock Sync { get; } = new();

    /// <inheritdoc/>
    public void Clear()
    {
        lock (Sync)
        {
            foreach (var values in _kinds.Values)
            {
                values.Clear();
            }

            (_oldest, _newest, _usage) = (null, null, 0);
        }
    }

    /// <summary>The remembered values of one kind.</summary>
    internal Dictionary<TKey, Promise<TKey, TValue>> ValuesOf<TKey, TValue>(string kind)
        where TKey : notnull
    {
        if (!_kinds.TryGetValue(kind, out var values))
        {
            values = new Dictionary<TKey, Promise<TKey, TValue>>();
            _kinds.Add(kind, values);
        }

        return (Dictionary<TKey, Promise<TKey, TValue>>)values;
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
