using System.Reflection;
using System.Text;

namespace HotChocolate.Building;

/// <summary>The GraphQL names that C# names become.</summary>
internal static class Names
{
    private const string Input = "Input";

    /// <summary>The name of a type: generic types read <c>PageOfPerson</c>; input types end in <c>Input</c>.</summary>
    public static string OfType(Type type, string? given = null)
    {
        var name = given ?? type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name;
        if (!type.IsGenericType)
        {
            return name ?? type.Name;
        }

        name ??= type.Name[..type.Name.LastIndexOf('`')];
        return $"{name}Of{string.Join("And", type.GetGenericArguments().Select(argument => OfType(argument)))}";
    }

    /// <summary>The name of an object type; exceptions are called errors.</summary>
    public static string OfObjectType(Type type)
    {
        var name = OfType(type, type.GetCustomAttribute<Types.ObjectTypeAttribute>(inherit: false)?.Name);
        return typeof(Exception).IsAssignableFrom(type) && name.EndsWith(nameof(Exception), StringComparison.Ordinal) ? name[..^nameof(Exception).Length] + "Error" : name;
    }

    public static string OfInputType(Type type)
    {
        var name = OfType(type, type.GetCustomAttribute<Types.InputObjectTypeAttribute>()?.Name);
        return name.EndsWith(Input, StringComparison.Ordinal) ? name : name + Input;
    }

    public static string OfInterfaceType(Type type, string? given, bool stripLeadingI)
    {
        var name = OfType(type, given);
        return stripLeadingI && given is null && type.IsInterface && name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? name[1..] : name;
    }

    /// <summary>The name of a field: <c>GetPersonAsync</c> becomes <c>person</c>.</summary>
    public static string OfMember(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
        {
            return given.Name;
        }

        var name = member.Name;
        if (member is MethodInfo method)
        {
            name = name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3 ? name[3..] : name;
            name = IsAsync(method.ReturnType) && name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5 ? name[..^5] : name;
        }

        return ToCamelCase(name);
    }

    public static string OfParameter(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? ToCamelCase(parameter.Name!);

    /// <summary>The name of an enum value: <c>HeadOfState</c> becomes <c>HEAD_OF_STATE</c>.</summary>
    public static string OfEnumValue(FieldInfo value)
    {
        if (value.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
        {
            return given.Name;
        }

        return value.Name.Any(char.IsLower) ? ToUpperSnake(value.Name) : value.Name.ToUpperInvariant();
    }

    /// <summary>Lowers the capitals that a name begins with, but for the one that begins its second word.</summary>
    public static string ToCamelCase(string name)
    {
        var capitals = 0;
        while (capitals < name.Length && char.IsUpper(name[capitals]))
        {
            capitals++;
        }

        var keepsLast = capitals > 1 && capitals < name.Length && char.IsLetter(name[capitals]);
        var lowered = keepsLast ? capitals - 1 : capitals;
        return name[..lowered].ToLowerInvariant() + name[lowered..];
    }

    /// <summary>Raises the first letter.</summary>
    public static string ToPascalCase(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string ToUpperSnake(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var beginsWord = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i < name.Length - 1 && char.IsLower(name[i + 1])));
            _ = (beginsWord ? text.Append('_') : text).Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    private static bool IsAsync(Type type) =>
        typeof(Task).IsAssignableFrom(type)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueTask<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));
}
