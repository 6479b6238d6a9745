using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Resolvers;

namespace HotChocolate.Building;

/// <summary>Compiles members to the delegates that fields are resolved with, once a field, when a request first asks for it.</summary>
internal static class ResolverCompiler
{
    /// <param name="member">The property or method.</param>
    /// <param name="source">What it is called on.</param>
    /// <param name="build">Knows what parameters mean.</param>
    /// <param name="argument">Reads an argument where the usual way, from the context, is not meant.</param>
    public static CompiledResolver Compile(MemberInfo member, ResolverSource source, BuildContext build, Func<ParameterInfo, Expression, Expression>? argument = null)
    {
        var parameters = (member as MethodInfo)?.GetParameters() ?? [];
        var type = member is MethodInfo method ? method.ReturnType : ((PropertyInfo)member).PropertyType;
        var isStatic = (member as MethodInfo ?? ((PropertyInfo)member).GetMethod!).IsStatic;
        var isPure = !isStatic && !ResolverResults.IsAsync(type) && parameters.All(ParameterBinding.IsPure);
        if (source.IsParent && !isStatic && parameters.Length == 0 && !ResolverResults.IsAsync(type))
        {
            return new CompiledResolver { Member = CompileMember(member, source.Type!), IsPure = isPure };
        }

        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var call = Call(member, isStatic ? null : Owner(source, context, build), parameters.Select(parameter => ParameterBinding.Bind(parameter, context, build, argument)));
        var compiled = new CompiledResolver { IsPure = isPure, KeepsContext = parameters.Any(parameter => parameter.ParameterType == typeof(IResolverContext)) };
        if (typeof(Task).IsAssignableFrom(type))
        {
            return compiled with { Task = () => ResolverResults.OfTask(call, context) };
        }

        return ResolverResults.IsAsync(type)
            ? compiled with { Resolver = Expression.Lambda<FieldResolverDelegate>(ResolverResults.Await(call, context), context).Compile }
            : compiled with { Pure = Expression.Lambda<PureFieldDelegate>(Expression.Convert(call, typeof(object)), context).Compile };
    }

    private static Func<Func<object, object?>> CompileMember(MemberInfo member, Type type)
    {
        var parent = Expression.Parameter(typeof(object), "parent");
        var value = Call(member, Expression.Convert(parent, type), []);
        return Expression.Lambda<Func<object, object?>>(Boxed(value), parent).Compile;
    }

    /// <remarks>That a value may be null is looked at before it is boxed: the runtime boxes nullable values slowly.</remarks>
    private static Expression Boxed(Expression value)
    {
        if (Nullable.GetUnderlyingType(value.Type) is null)
        {
            return Expression.Convert(value, typeof(object));
        }

        var given = Expression.Variable(value.Type, "given");
        var boxed = Expression.Convert(Expression.Call(given, "GetValueOrDefault", []), typeof(object));
        return Expression.Block(
            [given],
            Expression.Assign(given, value),
            Expression.Condition(Expression.Property(given, "HasValue"), boxed, Expression.Constant(null, typeof(object))));
    }

    private static Expression Call(MemberInfo member, Expression? owner, IEnumerable<Expression> arguments) =>
        member is MethodInfo method ? Expression.Call(owner, method, arguments) : Expression.Property(owner, (PropertyInfo)member);

    private static Expression Owner(ResolverSource source, Expression context, BuildContext build)
    {
        var type = source.Type!;
        if (source.IsParent)
        {
            return Expression.Call(typeof(ContextValues), nameof(ContextValues.Parent), [type], context);
        }

        return !build.IsService(type) && type.GetConstructor([]) is not null
            ? Expression.Constant(Activator.CreateInstance(type), type)
            : Expression.Call(typeof(ResolverOwners), nameof(ResolverOwners.Get), [type], context);
    }
}
