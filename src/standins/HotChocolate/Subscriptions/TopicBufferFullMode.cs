namespace HotChocolate.Subscriptions;

/// <summary>Which message is lost when a listener reads more slowly than messages are sent.</summary>
public enum TopicBufferFullMode
{
    /// <summary>The one that was sent last before this one.</summary>
    DropNewest,

    /// <summary>The one that has waited longest.</summary>
    DropOldest,

    /// <summary>This one.</summary>
    DropWrite,
}
