using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Declares that the members of a class are fields of an object type declared elsewhere.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ExtendObjectTypeAttribute : Attribute
{
    /// <summary>Extends the object type of a name.</summary>
    /// <param name="name">The GraphQL name of the type.</param>
    public ExtendObjectTypeAttribute(string? name = null) => Name = name;

    /// <summary>Extends a root operation type.</summary>
    /// <param name="operationType">Which one.</param>
    public ExtendObjectTypeAttribute(OperationType operationType) => Name = operationType.ToString();

    /// <summary>Extends the object type of a C# type, or all that derive from or implement it.</summary>
    /// <param name="extendsType">The C# type.</param>
    public ExtendObjectTypeAttribute(Type extendsType) => ExtendsType = extendsType;

    /// <summary>The GraphQL name of the extended type.</summary>
    public string? Name { get; }

    /// <summary>Whether static members become fields too.</summary>
    public bool IncludeStaticMembers { get; set; }

    /// <summary>The C# type whose object type is extended.</summary>
    public Type? ExtendsType { get; }

    /// <summary>Fields of the extended type to leave out, by GraphQL name.</summary>
    public string[]? IgnoreFields { get; set; }

    /// <summary>Members of the extended type to leave out, by C# name.</summary>
    public string[]? IgnoreProperties { get; set; }
}

/// <summary>Declares that the members of a class are fields of the object type of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The C# type whose object type is extended.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ExtendObjectTypeAttribute<T> : Attribute
{
    /// <summary>Whether static members become fields too.</summary>
    public bool IncludeStaticMembers { get; set; }

    /// <summary>The C# type whose object type is extended.</summary>
    public Type? ExtendsType { get; } = typeof(T);

    /// <summary>Fields of the extended type to leave out, by GraphQL name.</summary>
    public string[]? IgnoreFields { get; set; }

    /// <summary>Members of the extended type to leave out, by C# name.</summary>
    public string[]? IgnoreProperties { get; set; }
}
