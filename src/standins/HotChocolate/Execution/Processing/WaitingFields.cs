using System.Runtime.InteropServices;
using HotChocolate.Execution.Batching;

namespace HotChocolate.Execution.Processing;

/// <summary>The fields whose resolvers wait for something, until the execution's one thread takes them back.</summary>
/// <remarks>
/// Most wait for DataLoaders and are done when the batches are fetched: so they are only looked at. Where that leads nowhere, they
/// report themselves, from any thread.
/// </remarks>
internal sealed class WaitingFields
{
    private const int MaxLooks = 4;
    private const int LikelyCount = 32;
    private const int MaxKept = 1 << 12;
    private readonly Lock _sync = new();
    private readonly List<WaitingField> _unwatched = new(LikelyCount);
    private readonly List<WaitingField> _done = new(LikelyCount);
    private readonly Queue<WaitingField> _reported = new();
    private BatchDispatcher? _batches;
    private TaskCompletionSource? _sleeper;
    private int _watched;
    private int _taken;

    /// <summary>Whether no field waits or is to be taken.</summary>
    public bool IsEmpty => _unwatched.Count == 0 && _watched == 0 && _done.Count == _taken;

    /// <summary>Whether there is room for many more than usual, which is not worth keeping.</summary>
    public bool IsLarge => Math.Max(_unwatched.Capacity, _done.Capacity) > MaxKept;

    /// <summary>Begins an execution.</summary>
    public void Begin(BatchDispatcher? batches) => _batches = batches;

    public void Add(in WaitingField field) => _unwatched.Add(field);

    /// <summary>Takes a field whose resolver is done.</summary>
    public bool TryTake(out WaitingField field)
    {
        if (_taken < _done.Count)
        {
            field = _done[_taken++];
            return true;
        }

        field = default;
        return false;
    }

    /// <summary>Finds the fields whose resolvers are done by now, once those found before are taken.</summary>
    /// <returns>Whether there are any.</returns>
    public bool Collect()
    {
        _done.Clear();
        _taken = 0;
        if (_watched > 0)
        {
            CollectReported();
        }

        var left = 0;
        var unwatched = CollectionsMarshal.AsSpan(_unwatched);
        foreach (ref var field in unwatched)
        {
            if (field.Task.IsCompleted)
            {
                _done.Add(field);
            }
            else if (++field.Looks > MaxLooks)
            {
                Watch(field);
            }
            else
            {
                unwatched[left++] = field;
            }
        }

        _unwatched.RemoveRange(left, _unwatched.Count - left);
        return _done.Count > 0;
    }

    /// <summary>Ends a wait for progress.</summary>
    public void Wake()
    {
        lock (_sync)
        {
            _sleeper?.TrySetResult();
            _sleeper = null;
        }
    }

    /// <summary>Waits until a field is done, a batch is announced, or the request is cancelled.</summary>
    public async ValueTask ProgressAsync(CancellationToken cancellationToken)
    {
        _unwatched.ForEach(Watch);
        _unwatched.Clear();
        Task sleep;
        lock (_sync)
        {
            if (_reported.Count > 0 || _batches is { HasBatches: true })
            {
                return;
            }

            _sleeper = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            sleep = _sleeper.Task;
        }

        using (cancellationToken.UnsafeRegister(static waiting => ((WaitingFields)waiting!).Wake(), this))
        {
            await sleep.ConfigureAwait(false);
        }
    }

    private void Watch(WaitingField field)
    {
        _watched++;
        field.Task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => Report(field));
    }

    private void CollectReported()
    {
        lock (_sync)
        {
            while (_reported.TryDequeue(out var field))
            {
                _watched--;
                _done.Add(field);
            }
        }
    }

    private void Report(in WaitingField field)
    {
        lock (_sync)
        {
            _reported.Enqueue(field);
        }

        Wake();
    }
}
