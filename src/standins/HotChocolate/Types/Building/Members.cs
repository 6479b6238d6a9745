using System.Reflection;
using HotChocolate.Types.Relay;

namespace HotChocolate.Building;

/// <summary>Which members of a C# type are fields.</summary>
internal static class Members
{
    private static readonly string[] Inherent = [nameof(ToString), nameof(GetHashCode), nameof(Equals), nameof(IComparable.CompareTo), "<Clone>$", "Deconstruct"];

    /// <summary>The members that are fields, in the order in which reflection gives them: methods, then properties.</summary>
    public static IEnumerable<MemberInfo> Of(Type type, bool includeStatic = false) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | (includeStatic ? BindingFlags.Static : 0))
            .Where(IsField)
            .OrderBy(member => member.DeclaringType == typeof(Exception) ? 0 : 1);

    /// <summary>The properties that an input object has.</summary>
    public static IEnumerable<PropertyInfo> InputsOf(Type type) => Of(type).OfType<PropertyInfo>();

    private static bool IsField(MemberInfo member) =>
        member.DeclaringType != typeof(object)
        && (member.DeclaringType != typeof(Exception) || member.Name == nameof(Exception.Message))
        && !Inherent.Contains(member.Name)
        && !member.IsDefined(typeof(GraphQLIgnoreAttribute))
        && member switch
        {
            PropertyInfo property => property.CanRead && property.GetMethod!.IsPublic && property.GetIndexParameters().Length == 0 && IsReadable(property.PropertyType, member),
            MethodInfo method => !method.IsSpecialName && !method.IsGenericMethodDefinition && IsReadable(method.ReturnType, member) && method.GetParameters().All(IsGivable),
            _ => false,
        };

    private static bool IsReadable(Type type, MemberInfo member)
    {
        if (type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask) || type.IsByRef || type.IsByRefLike)
        {
            return false;
        }

        var unusual = type == typeof(object)
            || type == typeof(Task<object>)
            || type == typeof(ValueTask<object>)
            || typeof(ICustomAttributeProvider).IsAssignableFrom(type)
            || typeof(Delegate).IsAssignableFrom(type);
        return !unusual || member.IsDefined(typeof(GraphQLTypeAttribute)) || member.IsDefined(typeof(IDAttribute));
    }

    private static bool IsGivable(ParameterInfo parameter) =>
        !parameter.IsOut && !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsByRefLike && !typeof(Task).IsAssignableFrom(parameter.ParameterType);
}
