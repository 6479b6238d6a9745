namespace HotChocolate;

/// <summary>Gives a type, field, argument or enum value another name than the convention would.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Enum | AttributeTargets.Field)]
public sealed class GraphQLNameAttribute : Attribute
{
    /// <summary>Names the annotated element.</summary>
    /// <param name="name">A GraphQL name (October 2021, 2.1.9).</param>
    public GraphQLNameAttribute(string name) => Name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The name to use.</summary>
    public string Name { get; }
}
