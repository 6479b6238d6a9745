using System.Linq.Expressions;
using HotChocolate.Resolvers;

namespace HotChocolate.Building;

/// <summary>Brings what asynchronous members return to one form.</summary>
internal static class ResolverResults
{
    public static bool IsAsync(Type type) => typeof(Task).IsAssignableFrom(type) || IsGeneric(type, typeof(ValueTask<>)) || IsGeneric(type, typeof(IAsyncEnumerable<>));

    /// <summary>Turns a value task or an asynchronous sequence into a task of an object.</summary>
    public static Expression Await(Expression call, Expression context) => IsGeneric(call.Type, typeof(IAsyncEnumerable<>))
        ? Expression.Call(typeof(ResolverResults), nameof(FromSequence), [ResultOf(call.Type)], call, Expression.Property(context, nameof(IResolverContext.RequestAborted)))
        : Expression.Call(typeof(ResolverResults), nameof(FromValueTask), [ResultOf(call.Type)], call);

    /// <summary>Compiles a call that gives a task.</summary>
    public static TaskResolver OfTask(Expression call, ParameterExpression context)
    {
        var task = Expression.Parameter(typeof(Task), "task");
        var result = Expression.Call(typeof(ResolverResults), nameof(Result), [ResultOf(call.Type)], task);
        return new TaskResolver(
            Expression.Lambda<Func<IResolverContext, Task>>(call, context).Compile(), Expression.Lambda<Func<Task, object?>>(result, task).Compile());
    }

    private static Type ResultOf(Type type)
    {
        var task = type;
        while (!task.IsGenericType)
        {
            task = task.BaseType ?? throw new SchemaException($"The type {type} has no result.");
        }

        return task.GetGenericArguments()[0];
    }

    private static object? Result<T>(Task task) => ((Task<T>)task).GetAwaiter().GetResult();

    private static ValueTask<object?> FromValueTask<T>(ValueTask<T> task)
    {
        return task.IsCompletedSuccessfully ? new ValueTask<object?>(task.Result) : Wait(task);

        static async ValueTask<object?> Wait(ValueTask<T> task) => await task.ConfigureAwait(false);
    }

    private static async ValueTask<object?> FromSequence<T>(IAsyncEnumerable<T> sequence, CancellationToken cancellationToken)
    {
        var items = new List<T>();
        await foreach (var item in sequence.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            items.Add(item);
        }

        return items;
    }

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
