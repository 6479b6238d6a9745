namespace HotChocolate.Types.Relay;

/// <summary>
/// Makes a field or argument a Relay id: on output the id of this type's node, on input decoded to the value inside and
/// refused where the id is of another type.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public class IDAttribute : Attribute
{
    /// <summary>Makes the element an id.</summary>
    /// <param name="typeName">The GraphQL name of the node's type; on output by default the declaring type, on input any.</param>
    public IDAttribute(string? typeName = null) => TypeName = typeName;

    /// <summary>The GraphQL name of the node's type.</summary>
    public string? TypeName { get; }
}

/// <summary>Makes a field or argument a Relay id of the node type of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The C# type of the node.</typeparam>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public class IDAttribute<T> : Attribute
{
    /// <summary>The GraphQL name of the node's type, where it is not derived from <typeparamref name="T"/>.</summary>
    public string? TypeName { get; }
}
