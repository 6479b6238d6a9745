using System.Runtime.InteropServices;
using GreenDonut;
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
    private readonly ShortLock _sync = new();
    private readonly Queue<WaitingField> _reported = new();
    private List<WaitingField> _unwatched = new(LikelyCount);
    private List<WaitingField> _done = new(LikelyCount);
    private BatchDispatcher? _batches;
    private TaskCompletionSource? _sleeper;
    private int _watched;

    /// <summary>Whether no field waits.</summary>
    public bool IsEmpty => _unwatched.Count == 0 && _watched == 0;

    /// <summary>The fields that were found to be done last, good until it is looked for others.</summary>
    public ReadOnlySpan<WaitingField> Done => CollectionsMarshal.AsSpan(_done);

    /// <summary>Whether there is room for many more than usual, which is not worth keeping.</summary>
    public bool IsLarge => Math.Max(_unwatched.Capacity, _done.Capacity) > MaxKept;

    /// <summary>Begins an execution.</summary>
    public void Begin(BatchDispatcher? batches) => _batches = batches;

    /// <summary>Ends it: nothing of it is kept.</summary>
    public void End()
    {
        _batches = null;
        _done.Clear();
    }

    public void Add(in WaitingField field) => _unwatched.Add(field);

    /// <summary>Finds the fields whose resolvers are done by now.</summary>
    /// <returns>Whether there are any.</returns>
    public bool Collect()
    {
        _done.Clear();
        if (_watched > 0)
        {
            CollectReported();
        }

        if (_done.Count == 0 && AreAllDone(CollectionsMarshal.AsSpan(_unwatched)))
        {
            (_done, _unwatched) = (_unwatched, _done);
        }
        else
        {
            CollectUnwatched();
        }

        return _done.Count > 0;
    }

    /// <summary>Ends a wait for progress.</summary>
    public void Wake()
    {
        using (_sync.Enter())
        {
            _sleeper?.TrySetResult();
            _sleeper = null;
        }
    }

    /// <summary>Waits until a field is done or a batch is announced. Whoever still waits once the request is cancelled is not waited for.</summary>
    /// <exception cref="OperationCanceledException">The request is cancelled.</exception>
    public async ValueTask ProgressAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _unwatched.ForEach(Watch);
        _unwatched.Clear();
        Task sleep;
        using (_sync.Enter())
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

    private static bool AreAllDone(ReadOnlySpan<WaitingField> fields)
    {
        foreach (ref readonly var field in fields)
        {
            if (!field.Task.IsCompleted)
            {
                return false;
            }
        }

        return true;
    }

    private void CollectUnwatched()
    {
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
    }

    private void Watch(WaitingField field)
    {
        _watched++;
        field.Task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => Report(field));
    }

    private void CollectReported()
    {
        using (_sync.Enter())
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
        using (_sync.Enter())
        {
            _reported.Enqueue(field);
        }

        Wake();
    }
}
