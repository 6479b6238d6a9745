namespace HotChocolate.Execution;

/// <summary>What every result has: things to do when it is disposed of.</summary>
public abstract class ExecutionResult : IExecutionResult
{
    private Stack<Func<ValueTask>>? _cleanup;

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
        (_cleanup ??= new()).Push(clean);
    }

    /// <summary>Gives back what the result holds.</summary>
    private protected virtual void Release()
    {
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        while (_cleanup is not null && _cleanup.TryPop(out var clean))
        {
            await clean().ConfigureAwait(false);
        }

        Release();
        GC.SuppressFinalize(this);
    }
}
