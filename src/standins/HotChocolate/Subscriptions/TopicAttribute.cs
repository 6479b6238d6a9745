namespace HotChocolate.Types;

/// <summary>Names the topic that a subscription listens to; without it, it is the method's name.</summary>
/// <param name="name">The name, in which <c>{argument}</c> stands for the value of an argument.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string? name = null) : Attribute
{
    /// <summary>The name.</summary>
    public string? Name { get; } = name;
}
