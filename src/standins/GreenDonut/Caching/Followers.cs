namespace GreenDonut;

/// <summary>
/// Those who wait for a promise beside the first, each with a task of their own. A task with several waiters runs only one of them
/// inside its completion and sends the others to the thread pool, where a scheduler loses sight of them.
/// </summary>
internal sealed class Followers<TValue>
{
    private readonly Lock _sync = new();
    private List<TaskCompletionSource<TValue>>? _waiting;
    private bool _isDelivered;

    /// <summary>A task of one's own for what <paramref name="promised"/> will bring.</summary>
    public static Task<TValue> Follow(Task<TValue> promised) =>
        !promised.IsCompleted && promised.AsyncState is Followers<TValue> followers ? followers.Add(promised) : promised;

    /// <summary>Hands on what the promise brought.</summary>
    public void Deliver(Task<TValue> promised)
    {
        lock (_sync)
        {
            _isDelivered = true;
        }

        foreach (var follower in _waiting ?? [])
        {
            follower.TrySetFromTask(promised);
        }
    }

    private Task<TValue> Add(Task<TValue> promised)
    {
        lock (_sync)
        {
            if (_isDelivered)
            {
                return promised;
            }

            var follower = new TaskCompletionSource<TValue>();
            (_waiting ??= []).Add(follower);
            return follower.Task;
        }
    }
}
