using System.Collections.Immutable;

namespace GreenDonut;

/// <summary>Loads values by key, gathering single requests into batches and remembering what was loaded.</summary>
public interface IDataLoader
{
    /// <summary>Values handed to the fetch.</summary>
    IImmutableDictionary<string, object?> ContextData { get; set; }

    /// <summary>Loads one value.</summary>
    Task<object?> LoadAsync(object key, CancellationToken cancellationToken = default);

    /// <summary>Loads several values, in the keys' order.</summary>
    Task<IReadOnlyList<object?>> LoadAsync(
        IReadOnlyCollection<object> keys, CancellationToken cancellationToken = default);

    /// <summary>Remembers a value known from elsewhere, unless one is remembered.</summary>
    void SetCacheEntry(object key, Task<object?> value);

    /// <summary>Forgets a value, so that it is loaded anew.</summary>
    void RemoveCacheEntry(object key);

    /// <summary>Forgets all values.</summary>
    void ClearCache();
}
