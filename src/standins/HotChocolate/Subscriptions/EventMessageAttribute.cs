namespace HotChocolate;

/// <summary>The parameter takes the message that the event is about.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
