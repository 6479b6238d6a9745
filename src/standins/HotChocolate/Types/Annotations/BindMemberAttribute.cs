namespace HotChocolate.Types;

/// <summary>Puts a field of a type extension in the place of a member of the extended type.</summary>
/// <param name="name">The member's C# name.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>The replaced member's C# name.</summary>
    public string Name { get; } = name;
}
