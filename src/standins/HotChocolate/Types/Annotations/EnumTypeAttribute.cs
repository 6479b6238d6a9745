namespace HotChocolate.Types;

/// <summary>Declares that a C# type is an enum type.</summary>
/// <param name="name">The GraphQL name; by convention where left out.</param>
[AttributeUsage(AttributeTargets.Enum | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class EnumTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name, where it is not the conventional one.</summary>
    public string? Name { get; set; } = name;
}
