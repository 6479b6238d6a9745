using HotChocolate.Execution;
using HotChocolate.Subscriptions;

namespace HotChocolate.AspNetCore.Tests;

/// <summary>Topics that tell when somebody begins to listen.</summary>
internal sealed class Listening(ITopicEventSender topics) : ITopicEventReceiver, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _listeners = new(0);

    public async Task NextAsync() => Assert.True(await _listeners.WaitAsync(Patience), "nobody listens");

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default) =>
        SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public async ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default)
    {
        var stream = await ((ITopicEventReceiver)topics).SubscribeAsync<TMessage>(topicName, bufferCapacity, bufferFullMode, cancellationToken);
        _listeners.Release();
        return stream;
    }

    public void Dispose() => _listeners.Dispose();
}
