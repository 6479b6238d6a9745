using System.Collections.Immutable;
using System.Threading.Channels;

namespace HotChocolate.Subscriptions;

/// <summary>The listeners of one topic. A message is put into the bounded buffer of each, so that a slow one holds up nobody. Thread-safe.</summary>
/// <param name="whenLeft">Called when the last listener has left or the topic is completed; from then on it takes no new ones.</param>
internal sealed class Topic<TMessage>(Action<ITopic> whenLeft) : ITopic
{
    private readonly Lock _sync = new();
    private ImmutableArray<Channel<TMessage>> _listeners = [];
    private bool _isClosed;

    /// <returns>The stream; <see langword="null"/> where the topic has ended meanwhile.</returns>
    public TopicStream<TMessage>? TryListen(int capacity, TopicBufferFullMode fullMode)
    {
        var buffer = Channel.CreateBounded<TMessage>(new BoundedChannelOptions(capacity) { FullMode = Drop(fullMode), SingleReader = true });
        lock (_sync)
        {
            if (_isClosed)
            {
                return null;
            }

            _listeners = _listeners.Add(buffer);
        }

        return new TopicStream<TMessage>(buffer.Reader, () => Leave(buffer));
    }

    /// <remarks>The lock keeps the order of messages the same for all listeners; writing never waits, because a full buffer drops.</remarks>
    public void Publish(TMessage message)
    {
        lock (_sync)
        {
            foreach (var listener in _listeners)
            {
                listener.Writer.TryWrite(message);
            }
        }
    }

    public void Complete() => Close(static _ => true);

    private void Leave(Channel<TMessage> buffer)
    {
        buffer.Writer.TryComplete();
        Close(topic => (topic._listeners = topic._listeners.Remove(buffer)).IsEmpty);
    }

    private void Close(Func<Topic<TMessage>, bool> isOver)
    {
        lock (_sync)
        {
            if (_isClosed || !isOver(this))
            {
                return;
            }

            _isClosed = true;
            foreach (var listener in _listeners)
            {
                listener.Writer.TryComplete();
            }

            _listeners = [];
        }

        whenLeft(this);
    }

    private static BoundedChannelFullMode Drop(TopicBufferFullMode fullMode) => fullMode switch
    {
        TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
        TopicBufferFullMode.DropWrite => BoundedChannelFullMode.DropWrite,
        _ => BoundedChannelFullMode.DropOldest,
    };
}
