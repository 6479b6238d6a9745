namespace GreenDonut;

/// <summary>The value of one key, from when it is asked for. All but <see cref="Announce"/> is done under the lock of its DataLoader.</summary>
/// <param name="key">The key.</param>
/// <param name="hash">The key's hash code.</param>
/// <param name="batch">What it is settled with.</param>
internal sealed class Promise<TKey, TValue>(TKey key, int hash, Batch<TKey, TValue> batch) : Promise
    where TKey : notnull
{
    private ValueWaiter<TValue> _first;
    private List<ValueWaiter<TValue>>? _others;
    private Task<TValue?>? _settled;

    public TKey Key { get; } = key;

    public int Hash { get; } = hash;

    /// <summary>What it is settled with.</summary>
    public Batch<TKey, TValue> Batch => batch;

    /// <summary>The promise behind this one at its place of the table.</summary>
    public Promise<TKey, TValue>? NextInTable { get; set; }

    /// <summary>The promise that was added to the batch after this one.</summary>
    public Promise<TKey, TValue>? NextInBatch { get; set; }

    /// <summary>The value, or why there is none.</summary>
    public Result<TValue?> Result { get; private set; }

    /// <summary>Whether <see cref="Result"/> is known.</summary>
    public bool IsSettled => Result.Kind != ResultKind.Undefined;

    /// <summary>A task of one's own for the value to come.</summary>
    /// <param name="isRequired">Whether a value that is null is an error.</param>
    /// <remarks>
    /// Each who waits has a task of their own and goes on inside the announcement, on the same thread: so once a batch is announced,
    /// everything it set free has run up to its next wait, and a scheduler knows that all keys of the next level are there. A task with
    /// several waiters would run only one of them and send the others to the thread pool, where a scheduler loses sight of them.
    /// </remarks>
    public Task<TValue?> ToTask(bool isRequired)
    {
        if (IsSettled)
        {
            return isRequired && Result.Value is null ? ToSettledTask(isRequired) : _settled ??= _first.IsDone ? _first.Task : ToSettledTask(isRequired);
        }

        if (!_first.IsBegun)
        {
            batch.HasWaiters = true;
            return _first.Begin(isRequired);
        }

        var waiter = default(ValueWaiter<TValue>);
        var task = waiter.Begin(isRequired);
        (_others ??= []).Add(waiter);
        return task;
    }

    /// <summary>Sets the result, unless there is one. Those who wait for it are told by <see cref="Announce"/>.</summary>
    public void Settle(in Result<TValue?> result)
    {
        if (!IsSettled)
        {
            Result = result;
        }
    }

    /// <summary>Tells those who wait for this value alone, who go on at once. From when there is a result, nobody joins them. Called once.</summary>
    public void Announce()
    {
        if (_first.IsBegun)
        {
            _first.End(Result, Key);
        }

        foreach (var other in _others ?? [])
        {
            other.End(Result, Key);
        }

        _others = null;
    }

    /// <inheritdoc/>
    public override bool Leave() => batch.Values.Remove(this);

    private Task<TValue?> ToSettledTask(bool isRequired)
    {
        var waiter = default(ValueWaiter<TValue>);
        var task = waiter.Begin(isRequired);
        waiter.End(Result, Key);
        return task;
    }
}
