namespace GreenDonut;

/// <summary>Waits for one value.</summary>
/// <param name="promise">What was promised.</param>
/// <param name="missing">Makes the error of a value that must be there and is null; null where it may be null.</param>
internal sealed class ValueWaiter<TKey, TValue>(Promise<TKey, TValue> promise, Func<TKey, Exception>? missing) : TaskCompletionSource<TValue?>, IWaiter
    where TKey : notnull
{
    public void Settled()
    {
        var result = promise.Result;
        switch (result.Error)
        {
            case null when missing is not null && result.Value is null:
                TrySetException(missing(promise.Key));
                break;
            case null:
                TrySetResult(result.Value);
                break;
            case OperationCanceledException:
                TrySetCanceled();
                break;
            default:
                TrySetException(result.Error);
                break;
        }
    }
}
