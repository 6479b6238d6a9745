namespace HotChocolate.Execution;

/// <summary>Runs GraphQL requests against one schema.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema.</summary>
    ISchema Schema { get; }

    /// <summary>The services the schema was built with.</summary>
    IServiceProvider Services { get; }

    /// <summary>Counts up each time the schema is built anew.</summary>
    ulong Version { get; }

    /// <summary>Runs one request. A faulty request gives a result with errors, not an exception.</summary>
    Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default);
}
