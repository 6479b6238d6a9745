namespace HotChocolate;

/// <summary>Marks a field, argument, input field or enum value as deprecated (October 2021, 3.13.3).</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class GraphQLDeprecatedAttribute : Attribute
{
    /// <summary>Deprecates the annotated element.</summary>
    /// <param name="deprecationReason">Why, and what to use instead.</param>
    public GraphQLDeprecatedAttribute(string deprecationReason)
    {
        ArgumentException.ThrowIfNullOrEmpty(deprecationReason);
        DeprecationReason = deprecationReason;
    }

    /// <summary>Why, and what to use instead.</summary>
    public string DeprecationReason { get; }
}
