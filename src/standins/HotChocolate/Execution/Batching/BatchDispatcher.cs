using GreenDonut;

namespace HotChocolate.Execution.Batching;

/// <summary>
/// Holds back the batches that DataLoaders announce until the execution has nothing else to do, then fetches all of them
/// together: so fields of one depth share one fetch. One a request.
/// </summary>
/// <remarks>
/// A fetch that itself loads from a DataLoader cannot wait for the execution to come to rest, because it is what the execution
/// waits for; what it asks for is fetched at once.
/// </remarks>
internal sealed class BatchDispatcher : IBatchScheduler, ILoadObserver
{
    private static readonly AsyncLocal<bool> InsideFetch = new();
    private readonly Lock _sync = new();
    private readonly List<Func<ValueTask>> _announced = [];
    private TaskCompletionSource? _urgency;
    private Action? _announce;
    private volatile bool _isFetching;

    /// <summary>Whether batches wait to be fetched.</summary>
    public bool HasBatches
    {
        get
        {
            lock (_sync)
            {
                return _announced.Count > 0;
            }
        }
    }

    /// <summary>From now on an execution decides when to fetch; it is told of every new batch.</summary>
    public void Attach(Action announce) => _announce = announce;

    /// <summary>The execution is over: later batches are fetched at once.</summary>
    public void Detach() => _announce = null;

    /// <inheritdoc/>
    public void Schedule(Func<ValueTask> dispatch)
    {
        if (_announce is not { } announce)
        {
            AutoBatchScheduler.Default.Schedule(dispatch);
            return;
        }

        lock (_sync)
        {
            _announced.Add(dispatch);
        }

        announce();
    }

    /// <inheritdoc/>
    public void Loading()
    {
        if (_isFetching && InsideFetch.Value)
        {
            lock (_sync)
            {
                (_urgency ??= NewUrgency()).TrySetResult();
            }
        }
    }

    /// <summary>Fetches everything that waits, and what the fetches themselves need; not what their results ask for next.</summary>
    public async ValueTask DispatchAsync(CancellationToken cancellationToken)
    {
        InsideFetch.Value = true;
        _isFetching = true;
        var running = new List<Task>();
        do
        {
            foreach (var dispatch in Take())
            {
                var fetch = dispatch();
                if (!fetch.IsCompletedSuccessfully)
                {
                    running.Add(fetch.AsTask());
                }
            }
        }
        while (await NeedsMoreAsync(running, cancellationToken).ConfigureAwait(false));
        _isFetching = false;
    }

    private Func<ValueTask>[] Take()
    {
        lock (_sync)
        {
            var batches = _announced.ToArray();
            _announced.Clear();
            _urgency = null;
            return batches;
        }
    }

    /// <summary>Waits until all fetches are done, false, or one of them needs another batch, true.</summary>
    private async ValueTask<bool> NeedsMoreAsync(List<Task> running, CancellationToken cancellationToken)
    {
        if (running.Count == 0)
        {
            return false;
        }

        var urgency = Urgency();
        var aborted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.UnsafeRegister(static source => ((TaskCompletionSource)source!).TrySetResult(), aborted))
        {
            while (running.Count > 0 && !urgency.IsCompleted)
            {
                await Task.WhenAny([.. running, urgency, aborted.Task]).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                running.RemoveAll(fetch => fetch.IsCompleted);
            }
        }

        return running.Count > 0;
    }

    private Task Urgency()
    {
        lock (_sync)
        {
            return (_urgency ??= NewUrgency()).Task;
        }
    }

    private static TaskCompletionSource NewUrgency() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
