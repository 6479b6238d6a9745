namespace GreenDonut;

/// <summary>Remembers what the DataLoaders of one request have loaded or are loading.</summary>
public interface IPromiseCache
{
    /// <summary>How many values it can remember.</summary>
    int Size { get; }

    /// <summary>How many values it remembers.</summary>
    int Usage { get; }

    /// <summary>The remembered value, or the one that <paramref name="createPromise"/> promises.</summary>
    Task<T> GetOrAddTask<T>(PromiseCacheKey key, Func<PromiseCacheKey, Promise<T>> createPromise);

    /// <summary>Remembers a value, unless one is remembered for the key.</summary>
    bool TryAdd<T>(PromiseCacheKey key, Promise<T> promise);

    /// <summary>Forgets a value; false when there was none.</summary>
    bool TryRemove(PromiseCacheKey key);

    /// <summary>Forgets everything.</summary>
    void Clear();
}
