namespace HotChocolate.Types;

/// <summary>
/// The method is a field of the subscription type: it is called for each message of its topic, which a parameter with
/// <see cref="EventMessageAttribute"/> takes.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The type of the messages; <see langword="null"/> for that of the parameter.</summary>
    public Type? MessageType { get; set; }
}
