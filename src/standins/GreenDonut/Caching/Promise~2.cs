namespace GreenDonut;

/// <summary>The value of one key, from when it is asked for. All but <see cref="Announce"/> is done under the lock of its DataLoader.</summary>
/// <param name="key">The key.</param>
/// <param name="siblings">The values that it is remembered among.</param>
internal sealed class Promise<TKey, TValue>(TKey key, Dictionary<TKey, Promise<TKey, TValue>> siblings) : Promise
    where TKey : notnull
{
    private Task<TValue?>? _task;
    private object? _waiting;

    public TKey Key { get; } = key;

    /// <summary>The value, or why there is none.</summary>
    public Result<TValue?> Result { get; private set; }

    /// <summary>Whether <see cref="Result"/> is known.</summary>
    public bool IsSettled => Result.Kind != ResultKind.Undefined;

    /// <summary>A task of one's own for the value to come.</summary>
    /// <param name="missing">Makes the error of a value that must be there and is null; null where it may be null.</param>
    public Task<TValue?> ToTask(Func<TKey, Exception>? missing)
    {
        if (IsSettled && _task is not null && (missing is null || Result.Value is not null))
        {
            return _task;
        }

        var waiter = new ValueWaiter<TKey, TValue>(this, missing);
        if (!IsSettled)
        {
            Await(waiter);
            return waiter.Task;
        }

        waiter.Settled();
        return missing is null ? _task = waiter.Task : waiter.Task;
    }

    /// <summary>Has <paramref name="waiter"/> told of the result, which is not known yet.</summary>
    public void Await(IWaiter waiter)
    {
        switch (_waiting)
        {
            case null:
                _waiting = waiter;
                break;
            case IWaiter first:
                _waiting = new List<IWaiter> { first, waiter };
                break;
            default:
                ((List<IWaiter>)_waiting).Add(waiter);
                break;
        }
    }

    /// <summary>Sets the result, unless there is one. Those who wait for it are told by <see cref="Announce"/>.</summary>
    public void Settle(in Result<TValue?> result)
    {
        if (!IsSettled)
        {
            Result = result;
        }
    }

    /// <summary>Tells those who wait, who go on at once. From when there is a result, nobody joins them.</summary>
    public void Announce()
    {
        var waiting = _waiting;
        _waiting = null;
        (waiting as IWaiter)?.Settled();
        (waiting as List<IWaiter>)?.ForEach(static waiter => waiter.Settled());
    }

    /// <inheritdoc/>
    public override bool Leave() => siblings.TryGetValue(Key, out var known) && ReferenceEquals(known, this) && siblings.Remove(Key);
}
