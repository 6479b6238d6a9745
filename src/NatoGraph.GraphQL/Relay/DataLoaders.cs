using System.Collections.Immutable;

namespace NatoGraph.GraphQL.Relay;

/// <summary>Reading lists through DataLoaders.</summary>
internal static class DataLoaders
{
    /// <summary>What <paramref name="keys"/> name, in their order; what is gone by now is left out.</summary>
    public static async Task<IReadOnlyList<T>> LoadKnownAsync<TKey, T>(this IDataLoader<TKey, T> loader, IEnumerable<TKey> keys, CancellationToken cancellationToken)
        where TKey : notnull
        where T : class
    {
        TKey[] wanted = [.. keys];
        return wanted.Length == 0
            ? []
            : [.. (await loader.LoadAsync(wanted, cancellationToken).ConfigureAwait(false)).OfType<T>()];
    }

    /// <summary>The list under <paramref name="key"/>, empty where there is none.</summary>
    public static async Task<IReadOnlyList<T>> LoadListAsync<TKey, T>(this IDataLoader<TKey, T[]> loader, TKey key, CancellationToken cancellationToken)
        where TKey : notnull =>
        await loader.LoadAsync(key, cancellationToken).ConfigureAwait(false) ?? [];

    /// <summary>The answer of the store with each value turned into what the schema shows.</summary>
    public static IReadOnlyDictionary<NodeId, TOut> Select<TIn, TOut>(this IReadOnlyDictionary<NodeId, TIn> values, Func<TIn, TOut> show) =>
        new ShownValues<NodeId, TIn, TOut>(values, show);

    /// <summary>The answer of the store with each list turned into what the schema shows.</summary>
    public static IReadOnlyDictionary<NodeId, TOut[]> SelectEach<TIn, TOut>(this IReadOnlyDictionary<NodeId, ImmutableArray<TIn>> values, Func<TIn, TOut> show) =>
        values.Select<ImmutableArray<TIn>, TOut[]>(list => [.. list.Select(show)]);
}
