namespace HotChocolate.Execution;

/// <summary>What every result has: things to do when it is disposed of.</summary>
public abstract class ExecutionResult : IExecutionResult
{
    private readonly Stack<Func<ValueTask>> _cleanup = new();

    private protected ExecutionResult()
    {
    }

    /// <inheritdoc/>
    public abstract ExecutionResultKind Kind { get; }

    /// <inheritdoc/>
    public abstract IReadOnlyDictionary<string, object?>? ContextData { get; }

    /// <inheritdoc/>
    public void RegisterForCleanup(Func<ValueTask> clean)
    {
        ArgumentNullException.ThrowIfNull(clean);
        _cleanup.Push(clean);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        while (_cleanup.TryPop(out var clean))
        {
            await clean().ConfigureAwait(false);
        }

        GC.SuppressFinalize(this);
    }
}
