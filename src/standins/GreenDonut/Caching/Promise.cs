namespace GreenDonut;

/// <summary>A value that will come, and the means to deliver it.</summary>
/// <typeparam name="TValue">The value's type.</typeparam>
/// <remarks>
/// Whoever awaits it goes on inside the delivery, on the same thread: so once a batch is delivered, everything it set free has run
/// up to its next wait, and a scheduler knows that all keys of the next level are there.
/// </remarks>
public readonly struct Promise<TValue>
{
    private readonly TaskCompletionSource<TValue>? _source;

    /// <summary>A promise kept from the start.</summary>
    public Promise(TValue value)
        : this(System.Threading.Tasks.Task.FromResult(value))
    {
    }

    /// <summary>A promise that a task keeps.</summary>
    public Promise(Task<TValue> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        Task = task;
    }

    private Promise(TaskCompletionSource<TValue> source)
    {
        _source = source;
        Task = source.Task;
    }

    /// <summary>The value to come.</summary>
    public Task<TValue> Task { get; }

    /// <summary>A promise still to be kept.</summary>
    public static Promise<TValue> Create() => new(new TaskCompletionSource<TValue>(new Followers<TValue>()));

    /// <summary>Delivers the value, unless something was delivered.</summary>
    public void TrySetResult(TValue result) => Settle(_source?.TrySetResult(result));

    /// <summary>Delivers an error, unless something was delivered.</summary>
    public void TrySetError(Exception exception) => Settle(_source?.TrySetException(exception));

    /// <summary>Gives up, unless something was delivered.</summary>
    public void TryCancel() => Settle(_source?.TrySetCanceled());

    private void Settle(bool? delivered)
    {
        if (delivered == true)
        {
            (Task.AsyncState as Followers<TValue>)?.Deliver(Task);
        }
    }
}
