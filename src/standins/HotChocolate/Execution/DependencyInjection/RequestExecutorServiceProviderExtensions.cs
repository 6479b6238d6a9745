using System.Diagnostics.CodeAnalysis;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Gets executors and schemas from services.</summary>
public static class RequestExecutorServiceProviderExtensions
{
    /// <summary>The schema of that name, or the default one.</summary>
    public static async ValueTask<ISchema> GetSchemaAsync(
        this IServiceProvider services, string? schemaName = default, CancellationToken cancellationToken = default) =>
        (await services.GetRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false)).Schema;

    /// <summary>Builds a schema without a host.</summary>
    public static async ValueTask<ISchema> BuildSchemaAsync(
        this IRequestExecutorBuilder builder, string? schemaName = default, CancellationToken cancellationToken = default) =>
        (await builder.BuildRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false)).Schema;

    /// <summary>The executor of the schema of that name, or of the default one.</summary>
    public static ValueTask<IRequestExecutor> GetRequestExecutorAsync(
        this IServiceProvider services, string? schemaName = default, CancellationToken cancellationToken = default) =>
        services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync(schemaName, cancellationToken);

    /// <summary>Builds an executor without a host.</summary>
    public static ValueTask<IRequestExecutor> BuildRequestExecutorAsync(
        this IRequestExecutorBuilder builder, string? schemaName = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Services.BuildServiceProvider().GetRequestExecutorAsync(schemaName ?? builder.Name, cancellationToken);
    }

    /// <summary>Runs a request.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IServiceProvider services,
        IOperationRequest request,
        string? schemaName = default,
        CancellationToken cancellationToken = default)
    {
        var executor = await services.GetRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false);
        return await executor.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a query.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IServiceProvider services,
        [StringSyntax("graphql")] string query,
        string? schemaName = default,
        CancellationToken cancellationToken = default)
    {
        var executor = await services.GetRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false);
        return await executor.ExecuteAsync(query, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Builds an executor without a host and runs a request.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IRequestExecutorBuilder builder,
        IOperationRequest request,
        string? schemaName = default,
        CancellationToken cancellationToken = default)
    {
        var executor = await builder.BuildRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false);
        return await executor.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Builds an executor without a host and runs a query.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IRequestExecutorBuilder builder,
        [StringSyntax("graphql")] string query,
        string? schemaName = default,
        CancellationToken cancellationToken = default)
    {
        var executor = await builder.BuildRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false);
        return await executor.ExecuteAsync(query, cancellationToken).ConfigureAwait(false);
    }
}
