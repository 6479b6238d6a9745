using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

public sealed class InMemoryPubSubTests
{
    private readonly InMemoryPubSub _topics = new(new SubscriptionOptions { TopicBufferCapacity = 8 });

    [Fact]
    public async Task Send_ToSeveralListeners_ReachesEachInOrder()
    {
        await using var first = await _topics.SubscribeAsync<int>("a");
        await using var second = await _topics.SubscribeAsync<int>("a");

        await SendAsync("a", 3);
        await _topics.CompleteAsync("a");

        Assert.Equal([0, 1, 2], await ReadAsync(first));
        Assert.Equal([0, 1, 2], await ReadAsync(second));
    }

    [Fact]
    public async Task Send_ToATopicOfAnotherName_ReachesNobody()
    {
        await using var stream = await _topics.SubscribeAsync<int>("a");

        await SendAsync("b", 3);
        await _topics.CompleteAsync("a");

        Assert.Empty(await ReadAsync(stream));
    }

    [Fact]
    public async Task Send_WithNoListener_IsForgotten()
    {
        await SendAsync("a", 3);

        await using var stream = await _topics.SubscribeAsync<int>("a");
        await _topics.CompleteAsync("a");

        Assert.Empty(await ReadAsync(stream));
    }

    [Theory]
    [InlineData(TopicBufferFullMode.DropOldest, new[] { 2, 3, 4, 5, 6, 7, 8, 9 })]
    [InlineData(TopicBufferFullMode.DropNewest, new[] { 0, 1, 2, 3, 4, 5, 6, 9 })]
    [InlineData(TopicBufferFullMode.DropWrite, new[] { 0, 1, 2, 3, 4, 5, 6, 7 })]
    public async Task Send_MoreThanTheBufferHolds_LosesWhatTheModeSays(TopicBufferFullMode mode, int[] left)
    {
        await using var stream = await _topics.SubscribeAsync<int>("a", null, mode);

        await SendAsync("a", 10);
        await _topics.CompleteAsync("a");

        Assert.Equal(left, await ReadAsync(stream));
    }

    [Fact]
    public async Task Dispose_OfTheLastListener_MakesRoomForMessagesOfAnotherType()
    {
        var numbers = await _topics.SubscribeAsync<int>("a");
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await _topics.SubscribeAsync<string>("a"));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await _topics.SendAsync("a", "text"));

        await numbers.DisposeAsync();

        await using var texts = await _topics.SubscribeAsync<string>("a");
        await _topics.SendAsync("a", "text");
        await _topics.CompleteAsync("a");
        Assert.Equal(["text"], await ReadAsync(texts));
    }

    [Fact]
    public async Task Complete_OfATopic_LeavesRoomForANewOneOfItsName()
    {
        await using var old = await _topics.SubscribeAsync<int>("a");
        await _topics.CompleteAsync("a");

        await using var stream = await _topics.SubscribeAsync<int>("a");
        await SendAsync("a", 1);
        await old.DisposeAsync();
        await _topics.CompleteAsync("a");

        Assert.Equal([0], await ReadAsync(stream));
    }

    [Fact]
    public async Task Subscribe_WithATinyBuffer_IsRefused() => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
        async () => await _topics.SubscribeAsync<int>("a", 7, null));

    [Fact]
    public async Task Reading_ThatIsCancelled_Ends()
    {
        using var source = new CancellationTokenSource();
        await using var stream = await _topics.SubscribeAsync<int>("a");
        var next = stream.ReadEventsAsync().GetAsyncEnumerator(source.Token).MoveNextAsync();

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
    }

    private async Task SendAsync(string topic, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await _topics.SendAsync(topic, i);
        }
    }

    private static async Task<List<T>> ReadAsync<T>(ISourceStream<T> stream)
    {
        var messages = new List<T>();
        await foreach (var message in stream.ReadEventsAsync())
        {
            messages.Add(message);
        }

        return messages;
    }
}
