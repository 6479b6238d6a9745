using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NatoGraph.Storage.Documents;

/// <summary>
/// Values of documents that were read not long ago, found by their very text: it can never be stale, and saves reading JSON again. For values
/// that nobody can change. Any number of threads may use it.
/// </summary>
/// <param name="capacity">About how many bytes of text it may hold.</param>
internal sealed class DocumentCache(int capacity = DocumentCache.Usual)
{
    private const int Usual = 16_000_000;

    private readonly Lock turning = new();

    // Two halves: a full one becomes the old one, and what is still used moves on from there.
    private volatile Half young = new(capacity / 2);
    private volatile Half old = new(0);

    /// <summary>The value of a document.</summary>
    /// <exception cref="JsonException">The text is no such document.</exception>
    public T Read<T>(string json, JsonTypeInfo<T> type)
        where T : class
    {
        var key = MemoryMarshal.AsBytes(json.AsSpan());
        return Find<T>(key) ?? Keep(key, Json.Read(json, type));
    }

    /// <summary>The value of a document in UTF-8.</summary>
    /// <exception cref="JsonException">The text is no such document.</exception>
    public T Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type)
        where T : class =>
        Find<T>(json) ?? Keep(json, Json.Read(json, type));

    private T? Find<T>(ReadOnlySpan<byte> key)
        where T : class
    {
        if (young.Find(key) is T known)
        {
            return known;
        }

        return old.Find(key) is T aged ? Keep(key, aged) : null;
    }

    private T Keep<T>(ReadOnlySpan<byte> key, T value)
        where T : class
    {
        if (!young.TryAdd(key, value))
        {
            Turn(key, value);
        }

        return value;
    }

    private void Turn(ReadOnlySpan<byte> key, object value)
    {
        lock (turning)
        {
            if (!young.TryAdd(key, value))
            {
                (old, young) = (young, new Half(capacity / 2));
            }
        }
    }

    private sealed class Half(int room)
    {
        private readonly ConcurrentDictionary<byte[], object> values = new(BytesComparer.Instance);
        private int left = room;

        public object? Find(ReadOnlySpan<byte> key) =>
            values.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(key, out var value) ? value : null;

        /// <returns>Whether there was room.</returns>
        public bool TryAdd(ReadOnlySpan<byte> key, object value)
        {
            if (Volatile.Read(ref left) < key.Length)
            {
                return false;
            }

            values[key.ToArray()] = value;
            Interlocked.Add(ref left, -key.Length);
            return true;
        }
    }
}
