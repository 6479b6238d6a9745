using System.Runtime.CompilerServices;

namespace GreenDonut;

/// <summary>Waits for one value.</summary>
internal struct ValueWaiter<TValue>
{
    // Completes a task as a TaskCompletionSource does, which would be an object more for every load.
    private AsyncTaskMethodBuilder<TValue?> _task;
    private bool _isRequired;

    /// <summary>Whether anybody waits, or did.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>Whether the task has its value.</summary>
    public bool IsDone => IsBegun && Task.IsCompletedSuccessfully;

    /// <summary>The task, once begun.</summary>
    public Task<TValue?> Task => _task.Task;

    /// <summary>Begins to wait.</summary>
    /// <param name="isRequired">Whether a value that is null is an error.</param>
    public Task<TValue?> Begin(bool isRequired)
    {
        (IsBegun, _isRequired) = (true, isRequired);
        return Task;
    }

    /// <summary>Ends the task with the result of a key.</summary>
    public readonly void End<TKey>(in Result<TValue?> result, TKey key)
        where TKey : notnull
    {
        var task = _task;
        if (result.Error is { } error)
        {
            task.SetException(error);
        }
        else if (_isRequired && result.Value is null)
        {
            task.SetException(KeyNotFoundException.Of([key]));
        }
        else
        {
            task.SetResult(result.Value);
        }
    }
}
