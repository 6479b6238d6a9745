using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using GreenDonut;
using HotChocolate.Resolvers;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Building;

/// <summary>What the parameters of a resolver take: the parent, services, what the context knows, or else arguments.</summary>
internal static class ParameterBinding
{
    private static readonly Type[] FromContext = [typeof(CancellationToken), typeof(IResolverContext), typeof(ClaimsPrincipal), typeof(HttpContext), typeof(Path)];

    public static bool IsArgument(ParameterInfo parameter, BuildContext build) =>
        !parameter.IsDefined(typeof(ParentAttribute))
        && !parameter.IsDefined(typeof(ServiceAttribute))
        && !parameter.IsDefined(typeof(GlobalStateAttribute))
        && !parameter.IsDefined(typeof(IsSelectedAttribute))
        && !parameter.IsDefined(typeof(EventMessageAttribute))
        && !FromContext.Contains(parameter.ParameterType)
        && !build.IsService(parameter.ParameterType);

    /// <summary>Whether a resolver with this parameter still counts as a plain read in the cost analysis.</summary>
    public static bool IsPure(ParameterInfo parameter) =>
        parameter.ParameterType != typeof(CancellationToken)
        && parameter.ParameterType != typeof(IResolverContext)
        && !parameter.IsDefined(typeof(IsSelectedAttribute));

    /// <summary>The expression that gives a parameter its value.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="context">The <see cref="IResolverContext"/>.</param>
    /// <param name="build">Knows the services.</param>
    /// <param name="argument">Reads an argument where the usual way, from the context, is not meant.</param>
    public static Expression Bind(ParameterInfo parameter, Expression context, BuildContext build, Func<ParameterInfo, Expression, Expression>? argument = null)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ParentAttribute)))
        {
            return Expression.Call(typeof(ContextValues), nameof(ContextValues.Parent), [type], context);
        }

        if (parameter.GetCustomAttribute<ServiceAttribute>()?.Key is { } key)
        {
            return Expression.Call(typeof(ContextValues), nameof(ContextValues.KeyedService), [type], context, Expression.Constant(key));
        }

        if (parameter.GetCustomAttribute<GlobalStateAttribute>() is { } state)
        {
            return State(type, context, state.Key ?? parameter.Name!);
        }

        if (parameter.GetCustomAttribute<IsSelectedAttribute>() is { } selected)
        {
            return Expression.Call(typeof(ContextValues), nameof(ContextValues.SelectsAny), [], context, Expression.Constant(selected.FieldNames));
        }

        if (parameter.IsDefined(typeof(EventMessageAttribute)))
        {
            return Expression.Call(typeof(SubscribeResolvers), nameof(SubscribeResolvers.Message), [type], context);
        }

        return OfType(type, context) ?? (IsArgument(parameter, build) ? Argument(parameter, context, argument) : Service(type, context));
    }

    private static Expression Argument(ParameterInfo parameter, Expression context, Func<ParameterInfo, Expression, Expression>? argument) =>
        argument?.Invoke(parameter, context)
        ?? Expression.Call(context, nameof(IResolverContext.ArgumentValue), [parameter.ParameterType], Expression.Constant(Names.OfParameter(parameter)));

    private static MethodCallExpression Service(Type type, Expression context) => type.IsSealed && typeof(IDataLoader).IsAssignableFrom(type)
        ? Expression.Call(typeof(ContextValues), nameof(ContextValues.DataLoader), [type], context)
        : Expression.Call(context, nameof(IResolverContext.Service), [type]);

    private static Expression? OfType(Type type, Expression context) => type switch
    {
        _ when type == typeof(CancellationToken) => Expression.Property(context, nameof(IResolverContext.RequestAborted)),
        _ when type == typeof(IResolverContext) => context,
        _ when type == typeof(Path) => Expression.Property(context, nameof(IResolverContext.Path)),
        _ when type == typeof(ClaimsPrincipal) => State(type, context, nameof(ClaimsPrincipal)),
        _ when type == typeof(HttpContext) => State(type, context, nameof(HttpContext)),
        _ => null,
    };

    private static MethodCallExpression State(Type type, Expression context, string key) =>
        Expression.Call(typeof(ContextValues), nameof(ContextValues.State), [type], context, Expression.Constant(key));
}
