namespace HotChocolate;

/// <summary>Says which levels of a member's type are nullable, against what its C# annotations say.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute : Attribute
{
    /// <summary>Makes the outermost type non-null.</summary>
    public GraphQLNonNullTypeAttribute() => Nullable = [false];

    /// <summary>Sets the nullability of each level, outermost first.</summary>
    /// <param name="nullable">For each level whether it is nullable.</param>
    public GraphQLNonNullTypeAttribute(params bool[] nullable) => Nullable = nullable ?? [false];

    internal bool[] Nullable { get; }
}
