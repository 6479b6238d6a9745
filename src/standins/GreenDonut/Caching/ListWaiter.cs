namespace GreenDonut;

/// <summary>Waits for several values.</summary>
/// <param name="promises">What was promised, in the keys' order.</param>
/// <param name="open">How many of them have no result yet.</param>
internal sealed class ListWaiter<TKey, TValue>(Promise<TKey, TValue>[] promises, int open) : TaskCompletionSource<IReadOnlyList<TValue?>>
    where TKey : notnull
{
    /// <summary>One of the promises has its result.</summary>
    public void Settled()
    {
        if (Interlocked.Decrement(ref open) == 0)
        {
            Complete();
        }
    }

    /// <summary>Sets the task to what the promises brought: all values, or all errors.</summary>
    public void Complete()
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
