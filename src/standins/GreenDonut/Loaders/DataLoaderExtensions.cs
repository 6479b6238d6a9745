namespace GreenDonut;

/// <summary>Further ways to use a DataLoader.</summary>
public static class DataLoaderExtensions
{
    /// <summary>Loads a value that must be there.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader, TKey key, CancellationToken cancellationToken = default)
        where TKey : notnull
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        var value = await dataLoader.LoadAsync(key, cancellationToken).ConfigureAwait(false);
        return value is null ? throw NotFound([key]) : value;
    }

    /// <summary>Loads values that must all be there.</summary>
    /// <exception cref="KeyNotFoundException">Some are not.</exception>
    public static async Task<IReadOnlyList<TValue>> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader,
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken = default)
        where TKey : notnull
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        var values = await dataLoader.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        var missing = keys.Where((_, index) => values[index] is null).ToArray();
        return missing.Length > 0 ? throw NotFound(missing) : [.. values.Select(value => value!)];
    }

    /// <summary>Remembers a value known from elsewhere, unless one is remembered.</summary>
    public static void SetCacheEntry<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, TKey key, TValue? value)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        dataLoader.SetCacheEntry(key, Task.FromResult(value));
    }

    private static KeyNotFoundException NotFound<TKey>(TKey[] keys) => new(
        $"The key{(keys.Length == 1 ? "" : "s")} `{string.Join(", ", keys)}` could not be resolved.");
}
