using System.Reflection;
using HotChocolate.Building;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace HotChocolate.Relay;

/// <summary>Which types are nodes, which members are ids, and of what.</summary>
internal static class NodeTypes
{
    /// <summary>The annotation that makes an object type a node, on its class or on an extension.</summary>
    public static (NodeAttribute Node, Type Class)? Of(ComplexType type, BuildContext context)
    {
        if (type is not ObjectType node)
        {
            return null;
        }

        IEnumerable<Type> classes = [type.RuntimeType, .. context.Extensions.Where(extension => extension.AppliesTo(node)).Select(extension => extension.Class)];
        foreach (var candidate in classes)
        {
            if (candidate.GetCustomAttribute<NodeAttribute>() is { } found)
            {
                return (found, candidate);
            }
        }

        return null;
    }

    /// <summary>The member that is a node's id.</summary>
    public static bool IsIdOf(MemberInfo member, ComplexType type, BuildContext context)
    {
        if (Of(type, context) is not { } node)
        {
            return false;
        }

        return node.Node.IdField is { } given ? member.Name == given : member.Name is "Id" or "GetId" or "GetIdAsync";
    }

    /// <summary>The node type whose ids a field gives; <see langword="null"/> where it gives none.</summary>
    public static string? IdTypeName(MemberInfo member, ComplexType declaring, BuildContext context)
    {
        if (!IsId(member))
        {
            return IsIdOf(member, declaring, context) ? declaring.Name : null;
        }

        return Given(member, context)?.Invoke() ?? declaring.Name;
    }

    /// <summary>Whether an id is meant for an argument, input field or field.</summary>
    public static bool IsId(ICustomAttributeProvider element) =>
        element.GetCustomAttributes(inherit: true).Any(attribute => attribute is IDAttribute || IsGenericId(attribute));

    /// <summary>Which node type an id that is given must name.</summary>
    public static ExpectedId ExpectedIdType(ICustomAttributeProvider element, BuildContext context) => new(Given(element, context));

    /// <summary>The scalar ID in the place of the innermost type.</summary>
    public static TypeShape AsId(TypeShape shape) => shape.Element is { } element ? shape with { Element = AsId(element) } : shape with { Type = typeof(IdType) };

    /// <summary>Whether a method only fetches nodes by id and is no field. On the query type such a method is a field too.</summary>
    public static bool IsHiddenResolver(MemberInfo member, Type type, BuildContext context) =>
        member.IsDefined(typeof(NodeResolverAttribute)) && type != context.Configuration.QueryType && type != typeof(object);

    private static Func<string>? Given(ICustomAttributeProvider element, BuildContext context)
    {
        foreach (var attribute in element.GetCustomAttributes(inherit: true))
        {
            if (attribute is IDAttribute { TypeName: { } name })
            {
                return () => name;
            }

            if (IsGenericId(attribute))
            {
                var type = attribute.GetType().GetGenericArguments()[0];
                return () => context.Types.Output(type).Name;
            }
        }

        return null;
    }

    private static bool IsGenericId(object attribute) =>
        attribute.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IDAttribute<>);
}
