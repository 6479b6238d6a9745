using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace NatoGraph.GraphQL.Relay;

/// <summary>An answer of the store whose values are turned into what the schema shows when they are taken.</summary>
/// <param name="values">The answer.</param>
/// <param name="show">Turns a value into what the schema shows.</param>
internal sealed class ShownValues<TKey, TIn, TOut>(IReadOnlyDictionary<TKey, TIn> values, Func<TIn, TOut> show) : IReadOnlyDictionary<TKey, TOut>
{
    public int Count => values.Count;

    public IEnumerable<TKey> Keys => values.Keys;

    public IEnumerable<TOut> Values => values.Values.Select(show);

    public TOut this[TKey key] => show(values[key]);

    public bool ContainsKey(TKey key) => values.ContainsKey(key);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TOut value)
    {
        var isKnown = values.TryGetValue(key, out var found);
        value = isKnown ? show(found!) : default;
        return isKnown;
    }

    public IEnumerator<KeyValuePair<TKey, TOut>> GetEnumerator() =>
        values.Select(pair => new KeyValuePair<TKey, TOut>(pair.Key, show(pair.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
