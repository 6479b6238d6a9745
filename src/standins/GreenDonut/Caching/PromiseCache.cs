namespace GreenDonut;

/// <summary>The usual <see cref="IPromiseCache"/>: when it is full, the oldest value makes room.</summary>
public sealed class PromiseCache : IPromiseCache
{
    private const int MinimumSize = 10;
    private readonly Lock _sync = new();
    private readonly Dictionary<PromiseCacheKey, Task> _tasks = [];
    private readonly Queue<PromiseCacheKey> _order = new();

    /// <summary>Creates a cache.</summary>
    /// <param name="size">How many values to remember; at least 10 are.</param>
    public PromiseCache(int size) => Size = Math.Max(size, MinimumSize);

    /// <inheritdoc/>
    public int Size { get; }

    /// <inheritdoc/>
    public int Usage
    {
        get
        {
            lock (_sync)
            {
                return _tasks.Count;
            }
        }
    }

    /// <inheritdoc/>
    public Task<T> GetOrAddTask<T>(PromiseCacheKey key, Func<PromiseCacheKey, Promise<T>> createPromise)
    {
        ArgumentNullException.ThrowIfNull(createPromise);
        lock (_sync)
        {
            if (_tasks.TryGetValue(key, out var known))
            {
                return (Task<T>)known;
            }

            var task = createPromise(key).Task;
            Remember(key, task);
            return task;
        }
    }

    /// <inheritdoc/>
    public bool TryAdd<T>(PromiseCacheKey key, Promise<T> promise)
    {
        lock (_sync)
        {
            if (_tasks.ContainsKey(key))
            {
                return false;
            }

            Remember(key, promise.Task);
            return true;
        }
    }

    /// <inheritdoc/>
    public bool TryRemove(PromiseCacheKey key)
    {
        lock (_sync)
        {
            return _tasks.Remove(key);
        }
    }

    /// <inheritdoc/>
    public void Clear()
    {
        lock (_sync)
        {
            _tasks.Clear();
            _order.Clear();
        }
    }

    private void Remember(PromiseCacheKey key, Task task)
    {
        while (_tasks.Count >= Size && _order.TryDequeue(out var oldest))
        {
            _tasks.Remove(oldest);
        }

        _tasks.Add(key, task);
        _order.Enqueue(key);
    }
}
