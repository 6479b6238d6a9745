using System.Collections.Concurrent;
using GreenDonut;
using HotChocolate.Execution.Compilation;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Processing;

/// <summary>What all fields of one execution share.</summary>
internal sealed class ExecutionScope(
    Schema schema,
    Operation operation,
    VariableValues variables,
    IServiceProvider services,
    ErrorCollector errors,
    IReadOnlyDictionary<string, object?>? requestState,
    CancellationToken cancellationToken)
{
    private readonly List<IDataLoader> _loaders = [];
    private Dictionary<ArgumentPlan, Types.InputFieldValue[]>? _arguments;
    private ConcurrentDictionary<string, object?>? _contextData;

    public Schema Schema { get; } = schema;

    public Operation Operation { get; } = operation;

    public IServiceProvider Services { get; } = services;

    public ErrorCollector Errors { get; } = errors;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The conditions of <c>@skip</c> and <c>@include</c> that hold.</summary>
    public ulong Conditions { get; } = operation.Conditions.IsEmpty ? 0 : operation.Conditions.Evaluate(variables);

    /// <summary>Values handed to all resolvers: a copy of the request's, made when one is asked for.</summary>
    public IDictionary<string, object?> ContextData =>
        LazyInitializer.EnsureInitialized(ref _contextData, () => new(requestState ?? new Dictionary<string, object?>()));

    /// <summary>A field's arguments, coerced once for all objects it is asked of.</summary>
    /// <exception cref="GraphQLException">A value does not fit its argument.</exception>
    public Types.InputFieldValue[] ArgumentsOf(ArgumentPlan plan)
    {
        if (plan.IsConstant)
        {
            return plan.GetValues(variables);
        }

        lock (_loaders)
        {
            _arguments ??= [];
            if (!_arguments.TryGetValue(plan, out var values))
            {
                values = plan.GetValues(variables);
                _arguments.Add(plan, values);
            }

            return values;
        }
    }

    /// <summary>The request's DataLoader of that type, which is sealed, asked of the services once. Only the execution's one thread calls it.</summary>
    public T DataLoader<T>()
        where T : class, IDataLoader
    {
        foreach (var known in _loaders)
        {
            if (known is T asked)
            {
                return asked;
            }
        }

        var loader = Services.GetRequiredService<T>();
        _loaders.Add(loader);
        return loader;
    }
}
