using HotChocolate.Types;

namespace HotChocolate;

/// <summary>Gives a member or parameter another GraphQL type than its C# type would.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class GraphQLTypeAttribute : Attribute
{
    /// <summary>Sets the type by a C# type.</summary>
    /// <param name="type">A scalar type class, <see cref="ListType{T}"/> or <see cref="NonNullType{T}"/> over one, or any C# type.</param>
    public GraphQLTypeAttribute(Type type) => Type = type ?? throw new ArgumentNullException(nameof(type));

    /// <summary>The type to use.</summary>
    public Type? Type { get; }
}

/// <inheritdoc/>
/// <typeparam name="T">The type to use.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute<T> : GraphQLTypeAttribute
    where T : IType
{
    /// <summary>Sets the type.</summary>
    public GraphQLTypeAttribute()
        : base(typeof(T))
    {
    }
}
