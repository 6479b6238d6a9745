using HotChocolate.Cost;
using HotChocolate.Execution.Compilation;
using HotChocolate.Execution.Documents;
using HotChocolate.Execution.Options;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Runs requests within their time and turns whatever goes wrong into errors of the response (October 2021, 6.1).</summary>
/// <remarks>Error filters do not see the errors of validation, which are about the document and remembered with it.</remarks>
internal sealed class RequestExecutor(
    Schema schema, RequestExecutorOptions options, IErrorHandler errors, DocumentCache documents, IServiceProvider services)
    : IRequestExecutor
{
    private readonly OperationExecutor _operations = new(schema, errors, options, services.GetService<TimeProvider>() ?? TimeProvider.System);
    private readonly CostGuard _cost = new(schema.Configuration);
    private readonly TimeLimit _limits = new(options.ExecutionTimeout, services.GetService<TimeProvider>() ?? TimeProvider.System);

    public ISchema Schema => schema;

    public IServiceProvider Services { get; } = services;

    public ulong Version => 1;

    /// <summary>The documents known so far, for a transport that prepares them itself.</summary>
    public DocumentCache Documents { get; } = documents;

    public IErrorHandler Errors { get; } = errors;

    public RequestExecutorOptions Options { get; } = options;

    /// <remarks>A context that sends continuations elsewhere would hide from the execution when a level is complete.</remarks>
    public Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return SynchronizationContext.Current is null
            ? ExecuteInTimeAsync(request, cancellationToken)
            : Task.Run(() => ExecuteInTimeAsync(request, cancellationToken), CancellationToken.None);
    }

    private async Task<IExecutionResult> ExecuteInTimeAsync(IOperationRequest request, CancellationToken cancellationToken)
    {
        var time = _limits.Begin(cancellationToken);
        IExecutionResult? result = null;
        try
        {
            return result = await ExecuteWithServicesAsync(request, cancellationToken, time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (time.IsOver)
        {
            return Failed([ExecutionErrors.TimedOut(Options.ExecutionTimeout)]);
        }
        catch (OperationCanceledException)
        {
            return Failed([ExecutionErrors.Canceled()]);
        }
        catch (GraphQLException exception)
        {
            return Failed(exception.Errors);
        }
        catch (Exception exception)
        {
            return Failed([Errors.CreateUnexpectedError(exception).Build()]);
        }
        finally
        {
            // A stream goes on, and so may what a request that failed has begun.
            time.End(isLast: result is OperationResult);
        }
    }

    private ValueTask<IExecutionResult> ExecuteWithServicesAsync(IOperationRequest request, CancellationToken aborted, CancellationToken cancellationToken) =>
        request.Services is { } given
            ? ExecuteAsync(request, given, aborted, cancellationToken)
            : ExecuteInScopeAsync(request, aborted, cancellationToken);

    private async ValueTask<IExecutionResult> ExecuteInScopeAsync(IOperationRequest request, CancellationToken aborted, CancellationToken cancellationToken)
    {
        IExecutionResult? result = null;
        var scope = Services.CreateAsyncScope();
        try
        {
            result = await ExecuteAsync(request, scope.ServiceProvider, aborted, cancellationToken).ConfigureAwait(false);
            return result;
        }
        finally
        {
            // A stream goes on using the services.
            if (result is IResponseStream)
            {
                result.RegisterForCleanup(scope.DisposeAsync);
            }
            else
            {
                await scope.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private ValueTask<IExecutionResult> ExecuteAsync(
        IOperationRequest request, IServiceProvider requestServices, CancellationToken aborted, CancellationToken cancellationToken)
    {
        if (request.Document is not { } given)
        {
            return new(Failed([ExecutionErrors.DocumentMissing()]));
        }

        PreparedDocument document;
        try
        {
            document = Documents.Prepare(given);
        }
        catch (SyntaxException exception)
        {
            return new(Failed([ExecutionErrors.SyntaxError(exception, ErrorCodes.Execution.SyntaxError)]));
        }

        if (document.Errors.Count > 0)
        {
            return new(OperationResult.Failed(document.Errors, WellKnownContextData.ValidationErrors));
        }

        var operation = document.GetOperation(request.OperationName);
        var cost = _cost.Check(operation, request);
        if (cost.Errors is { Count: > 0 } excess)
        {
            return new(WithCost(OperationResult.Failed(excess, WellKnownContextData.ValidationErrors), cost));
        }

        if (cost.IsDryRun)
        {
            return new(OperationResult.NotRun(cost.Extensions!));
        }

        var result = RunAsync(operation, request, requestServices, aborted, cancellationToken);
        return cost.Extensions is null ? result : WithCostAsync(result, cost);
    }

    private ValueTask<IExecutionResult> RunAsync(
        Operation operation, IOperationRequest request, IServiceProvider requestServices, CancellationToken aborted, CancellationToken cancellationToken) =>
        OperationKinds.IsAllowed(operation.Type, request.Flags)
            ? _operations.ExecuteAsync(operation, request, requestServices, aborted, cancellationToken)
            : new(Failed([ExecutionErrors.KindNotAllowed()], WellKnownContextData.OperationNotAllowed));

    private static async ValueTask<IExecutionResult> WithCostAsync(ValueTask<IExecutionResult> result, CostCheck cost) =>
        WithCost(await result.ConfigureAwait(false), cost);

    private static IExecutionResult WithCost(IExecutionResult result, CostCheck cost)
    {
        switch (result)
        {
            case OperationResult single when cost.Extensions is { } extensions:
                return single.WithExtensions(extensions);
            case ResponseStream stream:
                stream.Extensions = cost.Extensions;
                return stream;
            default:
                return result;
        }
    }

    private OperationResult Failed(IReadOnlyList<IError> causes, string? reason = null) =>
        OperationResult.Failed([.. causes.Select(Errors.Handle)], reason);
}
