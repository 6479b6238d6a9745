namespace HotChocolate;

/// <summary>Describes a type, field, argument or enum value; stronger than its XML documentation.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Enum | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDescriptionAttribute : Attribute
{
    /// <summary>Describes the annotated element.</summary>
    /// <param name="description">CommonMark text.</param>
    public GraphQLDescriptionAttribute(string description) => Description = description ?? throw new ArgumentNullException(nameof(description));

    /// <summary>The text.</summary>
    public string Description { get; }
}
