using System.Reflection;
using System.Text.RegularExpressions;

namespace HotChocolate.Documentation;

/// <summary>The ids of documentation files (C# specification, annex D.4.2).</summary>
internal static partial class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Name(type),
        MethodInfo method => "M:" + Owned(method) + Parameters(method),
        PropertyInfo => "P:" + Owned(member),
        _ => "F:" + Owned(member),
    };

    private static string Owned(MemberInfo member) => $"{Name(member.DeclaringType!)}.{member.Name}";

    private static string Name(Type type)
    {
        var definition = type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
        return (definition.FullName ?? definition.Name).Replace('+', '.');
    }

    private static string Parameters(MethodInfo method)
    {
        var parameters = method.GetParameters();
        return parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})";
    }

    private static string Reference(Type type)
    {
        if (type.IsArray)
        {
            return Reference(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return "`" + type.GenericParameterPosition;
        }

        return type.IsConstructedGenericType
            ? $"{Arity().Replace(Name(type), "")}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}"
            : Name(type);
    }

    [GeneratedRegex("`[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Arity();
}
