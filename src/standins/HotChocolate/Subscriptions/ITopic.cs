namespace HotChocolate.Subscriptions;

/// <summary>A topic, whatever its messages are.</summary>
internal interface ITopic
{
    /// <summary>Ends the stream of each listener once it has read what was sent.</summary>
    void Complete();
}
