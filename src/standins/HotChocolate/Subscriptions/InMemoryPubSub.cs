using System.Collections.Concurrent;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Topics of this process. A topic exists while somebody listens to it.</summary>
internal sealed class InMemoryPubSub(SubscriptionOptions options) : ITopicEventReceiver, ITopicEventSender
{
    private const int MinCapacity = 8;
    private readonly ConcurrentDictionary<string, ITopic> _topics = new(StringComparer.Ordinal);

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default) =>
        SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        ArgumentOutOfRangeException.ThrowIfLessThan(bufferCapacity ?? MinCapacity, MinCapacity, nameof(bufferCapacity));
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var topic = OfType<TMessage>(topicName, _topics.GetOrAdd(topicName, Create<TMessage>));
            if (topic.TryListen(bufferCapacity ?? options.TopicBufferCapacity, bufferFullMode ?? options.TopicBufferFullMode) is { } stream)
            {
                return new ValueTask<ISourceStream<TMessage>>(stream);
            }

            Remove(topicName, topic);
        }
    }

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        if (_topics.TryGetValue(topicName, out var topic))
        {
            OfType<TMessage>(topicName, topic).Publish(message);
        }

        return default;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        if (_topics.TryGetValue(topicName, out var topic))
        {
            topic.Complete();
        }

        return default;
    }

    private Topic<TMessage> Create<TMessage>(string name) => new(topic => Remove(name, topic));

    private void Remove(string name, ITopic topic) => _topics.TryRemove(KeyValuePair.Create(name, topic));

    private static Topic<TMessage> OfType<TMessage>(string name, ITopic topic) => topic as Topic<TMessage>
        ?? throw new InvalidOperationException($"The topic `{name}` has messages of another type than {typeof(TMessage)}.");
}
