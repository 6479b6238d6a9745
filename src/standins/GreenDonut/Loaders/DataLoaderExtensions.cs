namespace GreenDonut;

/// <summary>Further ways to use a DataLoader.</summary>
public static class DataLoaderExtensions
{
    /// <summary>Loads a value that must be there.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Task<TValue> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader, TKey key, CancellationToken cancellationToken = default)
        where TKey : notnull
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        return dataLoader is DataLoaderBase<TKey, TValue> own
            ? own.Load(key, isRequired: true, cancellationToken)!
            : CheckAsync(dataLoader.LoadAsync(key, cancellationToken), key);
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
        if (missing.Length > 0)
        {
            throw KeyNotFoundException.Of(missing);
        }

        return values!;
    }

    /// <summary>Remembers a value known from elsewhere, unless one is remembered.</summary>
    public static void SetCacheEntry<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, TKey key, TValue? value)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        dataLoader.SetCacheEntry(key, Task.FromResult(value));
    }

    private static async Task<TValue> CheckAsync<TKey, TValue>(Task<TValue?> value, TKey key) => await value.ConfigureAwait(false) ?? throw KeyNotFoundException.Of([key]);
}
