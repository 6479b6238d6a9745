using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Neo4j.Driver.Results;

internal sealed class Record(RecordKeys keys, object?[] values) : IRecord
{
    public IReadOnlyList<string> Keys => keys.Names;

    public IReadOnlyDictionary<string, object?> Values => this;

    public int Count => values.Length;

    IEnumerable<string> IReadOnlyDictionary<string, object?>.Keys => keys.Names;

    IEnumerable<object?> IReadOnlyDictionary<string, object?>.Values => values;

    public object? this[int index] => values[index];

    public object? this[string key] => values[Place(keys.Find(key), key)];

    public T Get<T>(string key) => this[key].As<T>();

    public bool TryGet<T>(string key, out T value) => TryGetAt(keys.Find(key), out value);

    public T GetCaseInsensitive<T>(string key) => values[Place(keys.FindIgnoringCase(key), key)].As<T>();

    public bool TryGetCaseInsensitive<T>(string key, out T value) => TryGetAt(keys.FindIgnoringCase(key), out value);

    public bool ContainsKey(string key) => keys.Find(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var place = keys.Find(key);
        value = place < 0 ? null : values[place];
        return place >= 0;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < values.Length; i++)
        {
            yield return KeyValuePair.Create(keys.Names[i], values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool TryGetAt<T>(int place, out T value)
    {
        value = place < 0 ? default! : values[place].As<T>();
        return place >= 0;
    }

    private static int Place(int place, string key) =>
        place >= 0 ? place : throw new KeyNotFoundException($"The record has no column '{key}'.");
}
