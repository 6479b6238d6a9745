using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Building;

/// <summary>What compiled resolvers read from the context by name.</summary>
internal static class ContextValues
{
    public static T KeyedService<T>(IResolverContext context, string key)
        where T : notnull =>
        context.Services.GetRequiredKeyedService<T>(key);

    /// <remarks>The methods of an interface that have type parameters are slow to find.</remarks>
    public static T Parent<T>(IResolverContext context) => context is FieldContext field ? field.Parent<T>() : context.Parent<T>();

    public static T DataLoader<T>(IResolverContext context)
        where T : class, GreenDonut.IDataLoader =>
        context is FieldContext field ? field.DataLoader<T>() : context.DataLoader<T>();

    /// <summary>A value of the request's context data; the default where there is none.</summary>
    public static T? State<T>(IResolverContext context, string key) =>
        context.ContextData.TryGetValue(key, out var value) && value is T state ? state : default;

    public static bool SelectsAny(IResolverContext context, string[] fields) => Array.Exists(fields, context.Selects);
}
