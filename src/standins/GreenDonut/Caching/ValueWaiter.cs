namespace GreenDonut;

/// <summary>Waits for one value.</summary>
/// <param name="key">Its key.</param>
/// <param name="missing">Makes the error of a value that must be there and is null; null where it may be null.</param>
internal sealed class ValueWaiter<TKey, TValue>(TKey key, Func<TKey, Exception>? missing) : TaskCompletionSource<TValue?>, IWaiter<TValue>
{
    public void Settled(in Result<TValue?> result)
    {
        switch (result.Error)
        {
            case null when missing is not null && result.Value is null:
                TrySetException(missing(key));
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
