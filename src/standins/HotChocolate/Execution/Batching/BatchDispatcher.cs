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
internal sealed class BatchDispatcher : IBatchScheduler, IBatchQueue
{
    private static readonly AsyncLocal<bool> InsideFetch = new();
    private readonly ShortLock _sync = new();
    private readonly List<Task> _running = [];
    private List<IBatch> _announced = [];
    private List<IBatch> _taken = [];
    private ExecutionContext? _insideFetch;
    private TaskCompletionSource? _urgency;
    private Action? _announce;
    private volatile bool _isFetching;
    private volatile int _count;

    /// <summary>Whether batches wait to be fetched.</summary>
    public bool HasBatches => _count > 0;

    /// <summary>From now on an execution decides when to fetch; it is told of every new batch.</summary>
    public void Attach(Action announce) => _announce = announce;

    /// <summary>The execution is over: later batches are fetched at once.</summary>
    public void Detach() => _announce = null;

    /// <inheritdoc/>
    public void Schedule(Func<ValueTask> dispatch) => Schedule(new DelegateBatch(dispatch));

    /// <inheritdoc/>
    public void Schedule(IBatch batch)
    {
        if (_announce is not { } announce)
        {
            AutoBatchScheduler.Default.Schedule(batch.FetchAsync);
            return;
        }

        using (_sync.Enter())
        {
            _announced.Add(batch);
            _count = _announced.Count;
        }

        announce();
    }

    /// <inheritdoc/>
    public void Loading()
    {
        if (_isFetching && InsideFetch.Value)
        {
            using (_sync.Enter())
            {
                (_urgency ??= NewUrgency()).TrySetResult();
            }
        }
    }

    /// <summary>Fetches everything that waits, and what the fetches themselves need; not what their results ask for next.</summary>
    public ValueTask DispatchAsync(CancellationToken cancellationToken)
    {
        _isFetching = true;
        Fetch();
        if (_running.Count > 0)
        {
            return WaitAsync(cancellationToken);
        }

        _isFetching = false;
        return default;
    }

    private async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        while (await NeedsMoreAsync(cancellationToken).ConfigureAwait(false))
        {
            Fetch();
        }

        _isFetching = false;
    }

    /// <summary>Begins to fetch everything that waits, so that the fetches can be told from everything else, wherever they go on.</summary>
    private void Fetch()
    {
        using (_sync.Enter())
        {
            (_announced, _taken) = (_taken, _announced);
            (_count, _urgency) = (0, null);
        }

        if (ExecutionContext.IsFlowSuppressed())
        {
            FetchTaken();
        }
        else
        {
            ExecutionContext.Run(_insideFetch ??= EnterFetch(), static self => ((BatchDispatcher)self!).FetchTaken(), this);
        }
    }

    private void FetchTaken()
    {
        foreach (var batch in _taken)
        {
            var fetch = batch.FetchAsync();
            if (!fetch.IsCompletedSuccessfully)
            {
                _running.Add(fetch.AsTask());
            }
        }

        _taken.Clear();
    }

    private static ExecutionContext EnterFetch()
    {
        var outside = ExecutionContext.Capture()!;
        InsideFetch.Value = true;
        var inside = ExecutionContext.Capture()!;
        ExecutionContext.Restore(outside);
        return inside;
    }

    /// <summary>Waits until all fetches are done, false, or one of them needs another batch, true.</summary>
    private async ValueTask<bool> NeedsMoreAsync(CancellationToken cancellationToken)
    {
        var urgency = Urgency();
        var aborted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.UnsafeRegister(static source => ((TaskCompletionSource)source!).TrySetResult(), aborted))
        {
            while (_running.Count > 0 && !urgency.IsCompleted)
            {
                await Task.WhenAny([.. _running, urgency, aborted.Task]).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                _running.RemoveAll(fetch => fetch.IsCompleted);
            }
        }

        return _running.Count > 0;
    }

    private Task Urgency()
    {
        using (_sync.Enter())
        {
            return (_urgency ??= NewUrgency()).Task;
        }
    }

    private static TaskCompletionSource NewUrgency() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class DelegateBatch(Func<ValueTask> dispatch) : IBatch
    {
        public ValueTask FetchAsync() => dispatch();
    }
}
