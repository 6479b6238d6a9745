using System.Linq.Expressions;
using HotChocolate.Resolvers;

namespace HotChocolate.Building;

/// <summary>Brings what asynchronous members return to one form.</summary>
internal static class ResolverResults
{
    public static bool IsAsync(Type type) => typeof(Task).IsAssignableFrom(type) || IsGeneric(type, typeof(ValueTask<>)) || IsGeneric(type, typeof(IAsyncEnumerable<>));

    /// <summary>Turns a task or an asynchronous sequence into a task of an object.</summary>
    public static Expression Await(Expression call, Expression context)
    {
        var result = ResultOf(call.Type);
        if (IsGeneric(call.Type, typeof(ValueTask<>)))
        {
            return Expression.Call(typeof(ResolverResults), nameof(FromValueTask), [result], call);
        }

        return IsGeneric(call.Type, typeof(IAsyncEnumerable<>))
            ? Expression.Call(typeof(ResolverResults), nameof(FromSequence), [result], call, Expression.Property(context, nameof(IResolverContext.RequestAborted)))
            : Expression.Call(typeof(ResolverResults), nameof(FromTask), [result], call);
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

    private static ValueTask<object?> FromTask<T>(Task<T> task) =>
        task.IsCompletedSuccessfully ? new ValueTask<object?>(task.Result) : new ValueTask<object?>(new TaskResult<T>(task), 0);

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
