using System.Diagnostics.CodeAnalysis;
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
    private readonly BatchDispatcher? _batches;
    private readonly Lock _sync = new();
    private readonly Queue<FieldContext> _done = new();
    private readonly Queue<FieldContext> _reported = new();
    private readonly Action<FieldContext> _report;
    private readonly List<FieldContext> _unwatched = [];
    private TaskCompletionSource? _sleeper;
    private int _watched;

    public WaitingFields(BatchDispatcher? batches)
    {
        _batches = batches;
        _report = Report;
    }

    /// <summary>Whether no field waits or is to be taken.</summary>
    public bool IsEmpty => _unwatched.Count == 0 && _watched == 0 && _done.Count == 0;

    public void Add(FieldContext field, ValueTask<object?> value)
    {
        if (_unwatched.Count == 0)
        {
            _unwatched.EnsureCapacity(LikelyCount);
        }

        field.Await(value);
        _unwatched.Add(field);
    }

    /// <summary>Takes a field whose resolver is done.</summary>
    public bool TryTake([NotNullWhen(true)] out FieldContext? field) => _done.TryDequeue(out field);

    /// <summary>Finds the fields whose resolvers are done by now.</summary>
    /// <returns>Whether there are any.</returns>
    public bool Collect()
    {
        if (_watched > 0)
        {
            CollectReported();
        }

        _done.EnsureCapacity(_unwatched.Count);
        var left = 0;
        foreach (var field in CollectionsMarshal.AsSpan(_unwatched))
        {
            if (field.IsDone)
            {
                _done.Enqueue(field);
            }
            else if (++field.Looks > MaxLooks)
            {
                Watch(field);
            }
            else
            {
                _unwatched[left++] = field;
            }
        }

        CollectionsMarshal.SetCount(_unwatched, left);
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

    private void Watch(FieldContext field)
    {
        _watched++;
        field.Watch(_report);
    }

    private void CollectReported()
    {
        lock (_sync)
        {
            while (_reported.TryDequeue(out var field))
            {
                _watched--;
                _done.Enqueue(field);
            }
        }
    }

    private void Report(FieldContext field)
    {
        lock (_sync)
        {
            _reported.Enqueue(field);
        }

        Wake();
    }
}
