namespace HotChocolate.Types;

/// <summary>Declares that a C# type is a union type whose members are the object types that implement it.</summary>
/// <param name="name">The GraphQL name; by convention where left out.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name, where it is not the conventional one.</summary>
    public string? Name { get; set; } = name;
}
