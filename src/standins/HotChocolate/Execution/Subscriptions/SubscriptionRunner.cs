using System.Collections.Immutable;
using HotChocolate.Execution.Compilation;
using HotChocolate.Execution.Options;
using HotChocolate.Execution.Processing;

namespace HotChocolate.Execution.Subscriptions;

/// <summary>Begins subscriptions (October 2021, 6.2.3 Subscribe).</summary>
internal sealed class SubscriptionRunner(OperationRunner runner, IErrorHandler errors, RequestExecutorOptions options, TimeProvider time)
{
    /// <summary>Subscribes and gives the stream of responses.</summary>
    /// <param name="operation">The subscription.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="request">The request it is of.</param>
    /// <param name="services">Services that live as long as the stream.</param>
    /// <param name="aborted">Ends the stream.</param>
    /// <param name="cancellationToken">Ends the subscribing.</param>
    /// <exception cref="GraphQLException">An argument does not fit, or the field says why it can't be subscribed to.</exception>
    public async Task<IExecutionResult> SubscribeAsync(
        Operation operation,
        VariableValues variables,
        IOperationRequest request,
        IServiceProvider services,
        CancellationToken aborted,
        CancellationToken cancellationToken)
    {
        if (operation.Root.Selections.Length != 1)
        {
            throw ExecutionErrors.SubscriptionWithoutField(operation.Definition);
        }

        var scope = runner.NewScope(operation, variables, request, services, cancellationToken);
        var selection = operation.Root.Selections[0];
        var field = new FieldContext(
            scope, selection, runner.RootValue(scope), ImmutableDictionary<string, object?>.Empty, Path.Root.Append(selection.ResponseName));
        var subscribe = field.Selection.Field.SubscribeResolver ?? throw ExecutionErrors.NoSubscription(field.Selection.Node);
        var events = await subscribe(field).ConfigureAwait(false);
        if (scope.Errors.Errors is { } found)
        {
            await events.DisposeAsync().ConfigureAwait(false);
            return OperationResult.Failed(found);
        }

        var subscription = new Subscription(runner, operation, variables, request, events, services)
        {
            ScopedContextData = field.ScopedContextData, Errors = errors, Options = options, Time = time,
        };
        var stream = new ResponseStream(() => subscription.ReadAsync(aborted));
        stream.RegisterForCleanup(events.DisposeAsync);
        return stream;
    }
}
