using HotChocolate.Execution;
using HotChocolate.Subscriptions;

namespace HotChocolate.AspNetCore.Tests;

/// <summary>Topics that tell when somebody begins to listen, and when somebody leaves.</summary>
internal sealed class Listening(ITopicEventSender topics) : ITopicEventReceiver, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _begun = new(0);
    private readonly SemaphoreSlim _left = new(0);

    public async Task BegunAsync() => Assert.True(await _begun.WaitAsync(Patience), "nobody listens");

    public async Task LeftAsync() => Assert.True(await _left.WaitAsync(Patience), "nobody leaves");

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default) =>
        SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public async ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default)
    {
        var stream = await ((ITopicEventReceiver)topics).SubscribeAsync<TMessage>(topicName, bufferCapacity, bufferFullMode, cancellationToken);
        _begun.Release();
        return new Heard<TMessage>(stream, _left);
    }

    public void Dispose()
    {
        _begun.Dispose();
        _left.Dispose();
    }

    private sealed class Heard<TMessage>(ISourceStream<TMessage> stream, SemaphoreSlim left) : ISourceStream<TMessage>
    {
        public IAsyncEnumerable<TMessage> ReadEventsAsync() => stream.ReadEventsAsync();

        IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ((ISourceStream)stream).ReadEventsAsync();

        public async ValueTask DisposeAsync()
        {
            await stream.DisposeAsync();
            left.Release();
        }
    }
}
