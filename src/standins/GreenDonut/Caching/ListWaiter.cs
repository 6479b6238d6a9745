namespace GreenDonut;

/// <summary>Waits for several values.</summary>
/// <param name="promises">What was promised, in the keys' order.</param>
internal sealed class ListWaiter<TKey, TValue>(Promise<TKey, TValue>[] promises) : TaskCompletionSource<IReadOnlyList<TValue?>>
    where TKey : notnull
{
    // One more, until all that is waited for is counted.
    private int _open = 1;

    /// <summary>Waits for a batch, too.</summary>
    public void Await(Batch<TKey, TValue> batch)
    {
        _open++;
        batch.Await(this);
    }

    /// <summary>Begins to wait.</summary>
    public void Begin() => Settled();

    /// <summary>One of the batches has its results.</summary>
    public void Settled()
    {
        if (Interlocked.Decrement(ref _open) == 0)
        {
            Complete();
        }
    }

    /// <summary>Sets the task to what the promises brought: all values, or all errors.</summary>
    private void Complete()
    {
        var values = new TValue?[promises.Length];
        List<Exception>? errors = null;
        for (var i = 0; i < values.Length; i++)
        {
            var result = promises[i].Result;
            values[i] = result.Value;
            if (result.Error is not null)
            {
                (errors ??= []).Add(result.Error);
            }
        }

        if (errors is null)
        {
            TrySetResult(values);
        }
        else if (errors.TrueForAll(error => error is OperationCanceledException))
        {
            TrySetCanceled();
        }
        else
        {
            TrySetException(errors.Where(error => error is not OperationCanceledException));
        }
    }
}
