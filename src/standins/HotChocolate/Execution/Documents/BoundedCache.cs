using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Execution.Documents;

/// <summary>
/// Remembers a limited number of values. When it is full, the oldest one that was not asked for since it was last considered makes
/// room (second chance), so reading takes no lock. Thread-safe.
/// </summary>
internal sealed class BoundedCache<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new();
    private readonly ConcurrentQueue<TKey> _order = new();
    private readonly Lock _adding = new();

    public int Count => _entries.Count;

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_entries.TryGetValue(key, out var entry))
        {
            entry.WasUsed = true;
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    public void Add(TKey key, TValue value)
    {
        lock (_adding)
        {
            if (!_entries.TryAdd(key, new Entry(value)))
            {
                return;
            }

            _order.Enqueue(key);
            while (_entries.Count > capacity && _order.TryDequeue(out var oldest))
            {
                Consider(oldest);
            }
        }
    }

    private void Consider(TKey oldest)
    {
        if (_entries.TryGetValue(oldest, out var entry) && entry.WasUsed)
        {
            entry.WasUsed = false;
            _order.Enqueue(oldest);
        }
        else
        {
            _entries.TryRemove(oldest, out _);
        }
    }

    private sealed class Entry(TValue value)
    {
        public TValue Value { get; } = value;

        public bool WasUsed { get; set; }
    }
}
