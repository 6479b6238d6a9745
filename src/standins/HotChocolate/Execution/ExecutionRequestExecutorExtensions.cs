using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Execution;

/// <summary>Shorter ways to run requests.</summary>
public static class ExecutionRequestExecutorExtensions
{
    /// <summary>Runs a query.</summary>
    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor, [StringSyntax("graphql")] string query, CancellationToken cancellationToken = default) =>
        executor.ExecuteAsync(request => request.SetDocument(query), cancellationToken);

    /// <summary>Runs a query with variables.</summary>
    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        [StringSyntax("graphql")] string query,
        IReadOnlyDictionary<string, object?> variableValues,
        CancellationToken cancellationToken = default) =>
        executor.ExecuteAsync(request => request.SetDocument(query).SetVariableValues(variableValues), cancellationToken);

    /// <summary>Runs the request that <paramref name="buildRequest"/> puts together.</summary>
    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor, Action<OperationRequestBuilder> buildRequest, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(executor);
        ArgumentNullException.ThrowIfNull(buildRequest);
        var request = OperationRequestBuilder.New();
        buildRequest(request);
        return executor.ExecuteAsync(request.Build(), cancellationToken);
    }
}
