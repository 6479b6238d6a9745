using System.Collections.Concurrent;

namespace NatoGraph.Testing;

/// <summary>A clock whose timers go off when the test says so.</summary>
public sealed class ManualTime : TimeProvider, IDisposable
{
    private readonly TaskCompletionSource _created = new();
    private readonly ConcurrentDictionary<Pending, bool> _pending = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Pending(callback, state, this);
        _pending.TryAdd(timer, true);
        _created.TrySetResult();
        return timer;
    }

    /// <summary>Lets the timers go off that are there, once there is one.</summary>
    public async Task ElapseAsync()
    {
        await _created.Task;
        foreach (var (timer, _) in _pending)
        {
            timer.GoOff();
        }
    }

    public void Dispose() => _created.TrySetCanceled();

    private sealed class Pending(TimerCallback callback, object? state, ManualTime clock) : ITimer
    {
        public void GoOff() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => clock._pending.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
