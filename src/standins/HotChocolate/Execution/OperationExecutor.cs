using System.Collections.Immutable;
using HotChocolate.Execution.Compilation;
using HotChocolate.Execution.Options;
using HotChocolate.Execution.Subscriptions;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>Runs a compiled operation as its kind asks for (October 2021, 6.1 ExecuteRequest).</summary>
internal sealed class OperationExecutor
{
    private readonly OperationRunner _runner;
    private readonly SubscriptionRunner _subscriptions;

    public OperationExecutor(Schema schema, IErrorHandler errors, RequestExecutorOptions options, TimeProvider time)
    {
        _runner = new OperationRunner(schema, errors);
        _subscriptions = new SubscriptionRunner(_runner, errors, options, time);
    }

    /// <summary>Runs an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">The request it is of.</param>
    /// <param name="services">The request's services.</param>
    /// <param name="aborted">Cancelled when the client goes away.</param>
    /// <param name="cancellationToken">Cancelled then, or when the time for the request is over, which a subscription outlives.</param>
    /// <exception cref="GraphQLException">The variables do not fit.</exception>
    public ValueTask<IExecutionResult> ExecuteAsync(
        Operation operation, IOperationRequest request, IServiceProvider services, CancellationToken aborted, CancellationToken cancellationToken)
    {
        var variables = operation.Variables.Coerce(request.VariableValues);
        return operation.Type == OperationType.Subscription
            ? new(_subscriptions.SubscribeAsync(operation, variables, request, services, aborted, cancellationToken))
            : _runner.RunAsync(operation, variables, request, services, ImmutableDictionary<string, object?>.Empty, cancellationToken);
    }
}
