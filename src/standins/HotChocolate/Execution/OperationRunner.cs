using System.Collections.Concurrent;
using HotChocolate.Execution.Batching;
using HotChocolate.Execution.Compilation;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Runs a compiled operation with the variables of a request (October 2021, 6.2). Subscriptions have no place here.</summary>
internal sealed class OperationRunner(Schema schema, IErrorHandler errors)
{
    private readonly ConcurrentDictionary<ObjectType, object> _rootValues = new();

    /// <exception cref="GraphQLException">The variables do not fit.</exception>
    public async Task<IExecutionResult> RunAsync(
        Operation operation, IOperationRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (operation.Type == OperationType.Subscription)
        {
            throw ExecutionErrors.RootTypeMissing(operation.Type);
        }

        var collector = new ErrorCollector(errors);
        var variables = operation.Variables.Coerce(request.VariableValues);
        var scope = new ExecutionScope(schema, operation, variables, services, collector, request.ContextData, cancellationToken);
        var execution = new OperationExecution(scope, services.GetService<BatchDispatcher>());
        var root = await execution.RunAsync(RootValue(operation.RootType, services)).ConfigureAwait(false);
        return OperationResult.Of(root, collector.Errors);
    }

    /// <summary>The one instance of a root type's class, whose members are the root fields.</summary>
    private object RootValue(ObjectType type, IServiceProvider services) =>
        _rootValues.GetOrAdd(type, static (key, provider) => Create(key.RuntimeType, provider), services);

    private static object Create(Type type, IServiceProvider services) =>
        type.IsAbstract || type == typeof(object) ? new object() : ActivatorUtilities.GetServiceOrCreateInstance(services, type);
}
