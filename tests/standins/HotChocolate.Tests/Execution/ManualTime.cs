namespace HotChocolate.Execution.Tests;

/// <summary>A clock whose timers go off when the test says so.</summary>
internal sealed class ManualTime : TimeProvider, IDisposable
{
    private readonly TaskCompletionSource<(TimerCallback Callback, object? State)> _created = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _created.TrySetResult((callback, state));
        return new Idle();
    }

    /// <summary>Lets the first timer go off, once it is there.</summary>
    public async Task ElapseAsync()
    {
        var (callback, state) = await _created.Task;
        callback(state);
    }

    public void Dispose() => _created.TrySetCanceled();

    private sealed class Idle : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => GC.SuppressFinalize(this);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
