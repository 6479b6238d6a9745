using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>A class whose members are fields of object types declared elsewhere.</summary>
/// <param name="Class">The class.</param>
/// <param name="Name">The GraphQL name of the extended type, where it is given by name.</param>
/// <param name="Extends">The C# type whose object types are extended, where it is given by type.</param>
/// <param name="IgnoreFields">Fields to leave out, by GraphQL name.</param>
/// <param name="IgnoreProperties">Members to leave out, by C# name.</param>
/// <param name="IncludeStatic">Whether static members become fields too.</param>
internal sealed record TypeExtension(Type Class, string? Name, Type? Extends, string[] IgnoreFields, string[] IgnoreProperties, bool IncludeStatic)
{
    /// <summary>Reads the annotation of a class.</summary>
    /// <exception cref="SchemaException">The class has none.</exception>
    public static TypeExtension Of(Type type)
    {
        if (type.GetCustomAttribute<ExtendObjectTypeAttribute>() is { } given)
        {
            var name = given.Name ?? (given.ExtendsType is null ? Names.OfType(type) : null);
            return new TypeExtension(type, name, given.ExtendsType, given.IgnoreFields ?? [], given.IgnoreProperties ?? [], given.IncludeStaticMembers);
        }

        var generic = type.GetCustomAttributes().FirstOrDefault(attribute =>
            attribute.GetType() is { IsGenericType: true } attributeType && attributeType.GetGenericTypeDefinition() == typeof(ExtendObjectTypeAttribute<>));
        return generic is null
            ? throw new SchemaException($"The class {type} is added as a type extension but says with no [ExtendObjectType] what it extends.")
            : OfGeneric(type, generic);
    }

    /// <summary>Whether the members are fields of this type.</summary>
    public bool AppliesTo(ObjectType type) =>
        Name is not null ? Name == type.Name : type.RuntimeType != typeof(object) && Extends!.IsAssignableFrom(type.RuntimeType);

    /// <summary>Whether the parent that a member takes can be an object of a type: an extension may hold members for several.</summary>
    public static bool FitsParent(MemberInfo member, Type type)
    {
        var parent = (member as MethodInfo)?.GetParameters().FirstOrDefault(parameter => parameter.IsDefined(typeof(ParentAttribute)))?.ParameterType;
        return parent is null || parent.IsAssignableFrom(type) || type.IsAssignableFrom(parent);
    }

    private static TypeExtension OfGeneric(Type type, Attribute attribute)
    {
        T? Read<T>(string property) => (T?)attribute.GetType().GetProperty(property)!.GetValue(attribute);
        return new TypeExtension(
            type,
            Name: null,
            attribute.GetType().GetGenericArguments()[0],
            Read<string[]>(nameof(IgnoreFields)) ?? [],
            Read<string[]>(nameof(IgnoreProperties)) ?? [],
            Read<bool>(nameof(ExtendObjectTypeAttribute.IncludeStaticMembers)));
    }
}
