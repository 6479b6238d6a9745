using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Subscriptions;

namespace NatoGraph.Hosting.Topics;

/// <summary>Lets a limited number of subscriptions listen, and ends all when the server stops, so that their clients learn of it.</summary>
internal sealed class LimitedTopics(ITopicEventReceiver topics, int limit, CancellationToken stopping) : ITopicEventReceiver
{
    private int open;

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default) =>
        SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    /// <exception cref="GraphQLException">There are as many subscriptions as there may be.</exception>
    public async ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Increment(ref open) > limit)
        {
            Leave();
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"There are {limit} subscriptions already. Subscribe again in a moment.").SetCode("TOO_MANY_SUBSCRIPTIONS").Build());
        }

        try
        {
            var stream = await topics.SubscribeAsync<TMessage>(topicName, bufferCapacity, bufferFullMode, cancellationToken).ConfigureAwait(false);
            return new LimitedStream<TMessage>(stream, Leave, stopping);
        }
        catch
        {
            Leave();
            throw;
        }
    }

    private void Leave() => Interlocked.Decrement(ref open);
}
