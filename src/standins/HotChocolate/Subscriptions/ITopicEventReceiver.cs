using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Listens to topics.</summary>
public interface ITopicEventReceiver
{
    /// <summary>Listens to a topic; messages sent from now on wait in a buffer until they are read.</summary>
    /// <exception cref="InvalidOperationException">The topic is listened to for messages of another type.</exception>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);

    /// <summary>Listens to a topic; messages sent from now on wait in a buffer until they are read.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="bufferCapacity">How many messages wait at most; <see langword="null"/> for what the options say.</param>
    /// <param name="bufferFullMode">Which message is lost when they are more; <see langword="null"/> for what the options say.</param>
    /// <param name="cancellationToken">Ends the waiting for the topic, not the listening.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is less than 8.</exception>
    /// <exception cref="InvalidOperationException">The topic is listened to for messages of another type.</exception>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default);
}
