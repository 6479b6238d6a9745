using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Building;

/// <summary>What compiled resolvers read from the context by name.</summary>
internal static class ContextValues
{
    public static T KeyedService<T>(IResolverContext context, string key)
        where T : notnull =>
        context.Services.GetRequiredKeyedService<T>(key);

    public static T DataLoader<T>(IResolverContext context)
        where T : class, GreenDonut.IDataLoader =>
        context.DataLoader<T>();

    /// <summary>A value of the request's context data; the default where there is none.</summary>
    public static T? State<T>(IResolverContext context, string key) =>
        context.ContextData.TryGetValue(key, out var value) && value is T state ? state : default;

    public static bool SelectsAny(IResolverContext context, string[] fields) => Array.Exists(fields, context.Selects);
}
