using System.Collections.Concurrent;
using System.Collections.Immutable;
using GreenDonut;
using HotChocolate.Execution.Batching;
using HotChocolate.Execution.Compilation;
using HotChocolate.Execution.Processing;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Runs a compiled operation with the variables of a request (October 2021, 6.2): a query or mutation as a whole, a subscription for one event.</summary>
internal sealed class OperationRunner(Schema schema, IErrorHandler errors)
{
    private const int MaxIdle = 64;
    private readonly ConcurrentDictionary<ObjectType, object> _rootValues = new();
    private readonly ConcurrentQueue<OperationExecution> _idle = new();

    /// <summary>Runs an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="request">The request it is of.</param>
    /// <param name="services">The services for this run alone.</param>
    /// <param name="scopedContextData">Values for all fields.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public async ValueTask<IExecutionResult> RunAsync(
        Operation operation,
        VariableValues variables,
        IOperationRequest request,
        IServiceProvider services,
        IImmutableDictionary<string, object?> scopedContextData,
        CancellationToken cancellationToken)
    {
        var scope = NewScope(operation, variables, request, services, cancellationToken);
        if (!_idle.TryDequeue(out var execution))
        {
            execution = new OperationExecution();
        }

        var data = await execution.RunAsync(scope, services.GetService<IBatchScheduler>() as BatchDispatcher, RootValue(scope), scopedContextData).ConfigureAwait(false);
        if (execution.IsReusable && _idle.Count < MaxIdle)
        {
            _idle.Enqueue(execution);
        }

        return OperationResult.Of(data, scope.Errors.Errors);
    }

    /// <summary>What the fields of one run share.</summary>
    public ExecutionScope NewScope(
        Operation operation, VariableValues variables, IOperationRequest request, IServiceProvider services, CancellationToken cancellationToken) =>
        new(schema, operation, variables, services, new ErrorCollector(errors), request.ContextData, cancellationToken);

    /// <summary>The object whose members are the root fields of an operation.</summary>
    public object RootValue(ExecutionScope scope) => RootValue(scope.Operation.RootType, scope.Services);

    /// <summary>The one instance of a root type's class, whose members are the root fields.</summary>
    private object RootValue(ObjectType type, IServiceProvider services) =>
        _rootValues.GetOrAdd(type, static (key, provider) => Create(key.RuntimeType, provider), services);

    private static object Create(Type type, IServiceProvider services) =>
        type.IsAbstract || type == typeof(object) ? new object() : ActivatorUtilities.GetServiceOrCreateInstance(services, type);
}
