namespace HotChocolate;

/// <summary>Marks the parameter that takes the object whose field is resolved.</summary>
/// <param name="requires">The members of the parent that the resolver reads; informative only.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(string? requires = null) : Attribute
{
    /// <summary>The members of the parent that the resolver reads.</summary>
    public string? Requires { get; } = requires;
}
