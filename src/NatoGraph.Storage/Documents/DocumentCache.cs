using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;

namespace NatoGraph.Storage.Documents;

/// <summary>
/// Values of documents that were read not long ago, found by their very text: it can never be stale, and saves reading JSON again. For values
/// that nobody can change. Any number of threads may use it.
/// </summary>
/// <param name="capacity">About how many characters of text it may hold.</param>
internal sealed class DocumentCache(int capacity = DocumentCache.Usual)
{
    private const int Usual = 8_000_000;

    private readonly Lock turning = new();

    // Two halves: a full one becomes the old one, and what is still used moves on from there.
    private volatile Half young = new(capacity / 2);
    private volatile Half old = new(0);

    /// <summary>The value of a document.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text is no such document.</exception>
    public T Read<T>(string json, JsonTypeInfo<T> type)
        where T : class
    {
        if (young.Find(json) is T known)
        {
            return known;
        }

        var value = old.Find(json) as T ?? Json.Read(json, type);
        if (!young.TryAdd(json, value))
        {
            Turn(json, value);
        }

        return value;
    }

    private void Turn(string json, object value)
    {
        lock (turning)
        {
            if (!young.TryAdd(json, value))
            {
                (old, young) = (young, new Half(capacity / 2));
            }
        }
    }

    private sealed class Half(int room)
    {
        private readonly ConcurrentDictionary<string, object> values = new(StringComparer.Ordinal);
        private int left = room;

        public object? Find(string json) => values.GetValueOrDefault(json);

        /// <returns>Whether there was room.</returns>
        public bool TryAdd(string json, object value)
        {
            if (Volatile.Read(ref left) < json.Length)
            {
                return false;
            }

            values[json] = value;
            Interlocked.Add(ref left, -json.Length);
            return true;
        }
    }
}
