using System.Diagnostics.CodeAnalysis;
using HotChocolate.Execution.Batching;

namespace HotChocolate.Execution.Processing;

/// <summary>The fields whose resolvers wait for something. They come back from any thread and are taken by the execution's one.</summary>
internal sealed class WaitingFields
{
    private readonly BatchDispatcher? _batches;
    private readonly Lock _sync = new();
    private readonly Queue<FieldContext> _done = new();
    private readonly Action<FieldContext> _completed;
    private TaskCompletionSource? _sleeper;
    private int _count;

    public WaitingFields(BatchDispatcher? batches)
    {
        _batches = batches;
        _completed = Return;
    }

    /// <summary>Whether no field waits or is to be taken.</summary>
    public bool IsEmpty => _count == 0;

    public void Add(FieldContext field, ValueTask<object?> value)
    {
        _count++;
        field.Await(value, _completed);
    }

    /// <summary>Takes a field whose resolver is done.</summary>
    public bool TryTake([NotNullWhen(true)] out FieldContext? field)
    {
        field = null;
        if (_count == 0)
        {
            return false;
        }

        lock (_sync)
        {
            if (!_done.TryDequeue(out field))
            {
                return false;
            }
        }

        _count--;
        return true;
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
        Task sleep;
        lock (_sync)
        {
            if (_done.Count > 0 || _batches is { HasBatches: true })
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

    private void Return(FieldContext field)
    {
        lock (_sync)
        {
            _done.Enqueue(field);
        }

        Wake();
    }
}
