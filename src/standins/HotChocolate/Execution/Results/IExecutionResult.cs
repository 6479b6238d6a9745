namespace HotChocolate.Execution;

/// <summary>What running a request gives.</summary>
public interface IExecutionResult : IAsyncDisposable
{
    /// <summary>The result's shape.</summary>
    ExecutionResultKind Kind { get; }

    /// <summary>Values for the transport, not for the client.</summary>
    IReadOnlyDictionary<string, object?>? ContextData { get; }

    /// <summary>Has <paramref name="clean"/> run when the result is disposed of.</summary>
    void RegisterForCleanup(Func<ValueTask> clean);
}
