namespace HotChocolate.Subscriptions;

/// <summary>How messages reach listeners.</summary>
public class SubscriptionOptions
{
    /// <summary>How many messages wait for one listener at most.</summary>
    public int TopicBufferCapacity { get; set; } = 64;

    /// <summary>Which message is lost when they are more.</summary>
    public TopicBufferFullMode TopicBufferFullMode { get; set; } = TopicBufferFullMode.DropOldest;
}
