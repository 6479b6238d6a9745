using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Building;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace HotChocolate.Relay;

/// <summary>How nodes of each type are fetched by id.</summary>
internal sealed class NodeResolvers : INodeIdRuntimeTypeLookup
{
    private readonly Dictionary<string, (Type IdType, Func<IResolverContext, object, ValueTask<object?>> Fetch)> _byType = new(StringComparer.Ordinal);

    public Type? GetNodeIdRuntimeType(string typeName) => _byType.TryGetValue(typeName, out var found) ? found.IdType : null;

    /// <summary>Fetches a node.</summary>
    public ValueTask<object?> FetchAsync(NodeId id, IResolverContext context) => _byType[id.TypeName].Fetch(context, id.InternalId);

    /// <summary>Finds and compiles the method that fetches nodes of a type.</summary>
    public void Add(ObjectType type, NodeAttribute node, Type annotated, BuildContext context)
    {
        if (Find(type, node, annotated, context) is not { } method)
        {
            if (context.Configuration.Options.EnsureAllNodesCanBeResolved)
            {
                context.Faults.Add($"The type {type.Name} is a node, but nothing fetches it by id. Mark a method with [NodeResolver].");
            }

            return;
        }

        var parameter = method.GetParameters().FirstOrDefault(candidate => ParameterBinding.IsArgument(candidate, context));
        if (parameter is null)
        {
            context.Faults.Add($"The node resolver {method.DeclaringType}.{method.Name} takes no id.");
            return;
        }

        _byType[type.Name] = (parameter.ParameterType, Compile(method, parameter, type, context));
    }

    private static MethodInfo? Find(ObjectType type, NodeAttribute node, Type annotated, BuildContext context)
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy;
        var owner = node.NodeResolverType ?? annotated;
        if (node.NodeResolver is { } name)
        {
            return owner.GetMethod(name, Any);
        }

        string[] conventional = owner == type.RuntimeType
            ? ["Get", "GetAsync", $"Get{type.RuntimeType.Name}", $"Get{type.RuntimeType.Name}Async"]
            : [$"Get{type.RuntimeType.Name}", $"Get{type.RuntimeType.Name}Async"];
        var methods = owner.GetMethods(owner == type.RuntimeType ? Any & ~BindingFlags.Instance : Any);
        return methods.FirstOrDefault(method => method.IsDefined(typeof(NodeResolverAttribute)))
            ?? methods.FirstOrDefault(method => conventional.Contains(method.Name))
            ?? QueryMethods(context).FirstOrDefault(method => method.IsDefined(typeof(NodeResolverAttribute)) && TypeShape.Of(method).Type == type.RuntimeType);
    }

    private static IEnumerable<MethodInfo> QueryMethods(BuildContext context)
    {
        IEnumerable<Type?> classes = [context.Configuration.QueryType, .. context.Extensions.Where(extension => extension.Name == OperationTypeNames.Query).Select(extension => extension.Class)];
        return classes.OfType<Type>().SelectMany(type => type.GetMethods());
    }

    private static Func<IResolverContext, object, ValueTask<object?>> Compile(MethodInfo method, ParameterInfo idParameter, ObjectType type, BuildContext build)
    {
        // The context's local data carries the id from node(id:) and nodes(ids:), whose arguments are undecoded, to the method.
        const string Key = "HotChocolate.Relay.NodeId";
        var source = ResolverSource.Made(method.IsStatic ? type.RuntimeType : method.DeclaringType!);

        // By place, since reflection may describe one parameter by several objects while another thread looks at the method too.
        var resolve = ResolverCompiler.Compile(method, source, build, (parameter, context) => parameter.Position == idParameter.Position
            ? Expression.Convert(Expression.Call(typeof(NodeResolvers), nameof(ReadId), [], context, Expression.Constant(Key)), parameter.ParameterType)
            : Expression.Default(parameter.ParameterType)).ToResolver();
        var compiled = new Lazy<FieldResolverDelegate>(resolve);
        return (context, id) =>
        {
            context.LocalContextData = context.LocalContextData.SetItem(Key, id);
            return compiled.Value(context);
        };
    }

    private static object ReadId(IResolverContext context, string key) => context.LocalContextData[key]!;
}
