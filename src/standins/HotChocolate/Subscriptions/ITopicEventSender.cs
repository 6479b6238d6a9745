using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Sends messages to those who listen to a topic.</summary>
public interface ITopicEventSender
{
    /// <summary>Sends a message to all who listen to the topic now; it waits for none of them.</summary>
    /// <exception cref="InvalidOperationException">The topic is listened to for messages of another type.</exception>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the topic: each <see cref="ISourceStream{TMessage}"/> of it ends after the messages already sent.</summary>
    ValueTask CompleteAsync(string topicName);
}
