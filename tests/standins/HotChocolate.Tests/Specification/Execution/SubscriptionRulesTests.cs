using System.Runtime.CompilerServices;
using HotChocolate.Execution;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Subscription, 6.2.3: the events that a subscription listens to, and a response for each.</summary>
public sealed class SubscriptionRulesTests
{
    // 6.2.3.2: the selections are executed anew for each event, with the variables that the subscription came with
    [Fact]
    public async Task Events_OneAfterTheOther_EachGiveAResponse() => Assert.Equal(
        [
            """{"data":{"x":{"text":"one","twice":"oneone","needed":"one"}}}""",
            """{"data":{"x":{"text":"two","twice":"twotwo","needed":"two"}}}""",
        ],
        await ReadAsync("subscription S($t: String) { ...F } fragment F on Subscription { x: said(topic: $t) { text ...G needed } } fragment G on Said { twice }", ("t", "one two")));

    // 6.2.3.2, 6.4.4: an error within an event's response is that response's own, and rises there as anywhere
    [Fact]
    public async Task Error_WithinAnEvent_LeavesTheOtherEventsAlone()
    {
        var responses = await ReadAsync("subscription { said(topic: \"bad good\") { text needed } }");

        Assert.Equal(2, responses.Count);
        Assert.EndsWith(",\"data\":{\"said\":null}}", responses[0], StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"said\",\"needed\"]", responses[0], StringComparison.Ordinal);
        Assert.Equal("""{"data":{"said":{"text":"good","needed":"good"}}}""", responses[1]);
    }

    // 6.2.3: a stream of events that breaks ends the stream of responses with its error
    [Fact]
    public async Task Source_ThatBreaks_EndsTheResponsesWithItsError()
    {
        var responses = await ReadAsync("subscription { said(topic: \"one break two\") { text } }");

        Assert.Equal(2, responses.Count);
        Assert.Equal("""{"data":{"said":{"text":"one"}}}""", responses[0]);
        Assert.StartsWith("""{"errors":[{"message":""", responses[1], StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", responses[1], StringComparison.Ordinal);
    }

    // 6.2.3.1: a source that cannot be opened gives no stream, but errors
    [Theory]
    [InlineData("subscription { said(topic: \"refused\") { text } }")]
    [InlineData("subscription($t: String!) { said(topic: $t) { text } }")]
    [InlineData("subscription { said(topic: 1) { text } }")]
    [InlineData("subscription { said { text } silent }")]
    public async Task Source_ThatCannotBeOpened_GivesErrorsWithoutData(string query)
    {
        var result = await ExecuteAsync(query);

        var answer = Assert.IsType<IOperationResult>(result, exactMatch: false);
        Assert.NotEmpty(answer.Errors!);
        Assert.False(answer.IsDataSet);
    }

    // 6.2.3.1: no fields that are left out, and no more than one
    [Fact]
    public async Task RootField_ThatIsLeftOut_CannotBeSubscribedTo()
    {
        var answer = Assert.IsType<IOperationResult>(await ExecuteAsync("subscription { said(topic: \"a\") @skip(if: true) { text } }"), exactMatch: false);

        Assert.NotEmpty(answer.Errors!);
    }

    // 6.2.3.3: who stops reading is unsubscribed
    [Fact]
    public async Task Unsubscribing_BeforeTheEnd_ClosesTheSource()
    {
        await using var services = Services();
        await using (var stream = (await ExecuteAsync(services, "subscription { said(topic: \"one two three\") { text } }")).ExpectResponseStream())
        {
            await foreach (var response in stream.ReadResultsAsync())
            {
                await response.DisposeAsync();
                break;
            }
        }

        Assert.True(services.GetRequiredService<Words>().IsClosed);
    }

    private static async Task<List<string>> ReadAsync(string query, params (string Name, object? Value)[] variables)
    {
        await using var services = Services();
        await using var stream = (await ExecuteAsync(services, query, variables)).ExpectResponseStream();
        var responses = new List<string>();
        await foreach (var response in stream.ReadResultsAsync())
        {
            responses.Add(response.ToJson(withIndentations: false));
        }

        return responses;
    }

    private static async Task<IExecutionResult> ExecuteAsync(string query)
    {
        await using var services = Services();
        return await ExecuteAsync(services, query);
    }

    private static Task<IExecutionResult> ExecuteAsync(IServiceProvider services, string query, params (string Name, object? Value)[] variables) =>
        services.ExecuteRequestAsync(OperationRequestBuilder.New().SetDocument(query)
            .SetVariableValues(variables.ToDictionary(variable => variable.Name, variable => variable.Value)).Build());

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddGraphQL().AddQueryType<Query>().AddSubscriptionType<Subscription>();
        services.AddSingleton<Words>().AddSingleton<ITopicEventReceiver>(provider => provider.GetRequiredService<Words>());
        return services.BuildServiceProvider();
    }

    /// <summary>Topics whose name is what they tell, word by word.</summary>
    private sealed class Words : ITopicEventReceiver
    {
        public bool IsClosed { get; private set; }

        public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default) =>
            SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

        public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
            string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default) =>
            topicName == "refused" ? throw new GraphQLException("not this one") : new(new Source<TMessage>(topicName.Split(' '), () => IsClosed = true));
    }

    private sealed class Source<TMessage>(string[] words, Action close) : ISourceStream<TMessage>
    {
        public IAsyncEnumerable<TMessage> ReadEventsAsync() => ReadAsync<TMessage>(default);

        IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ReadAsync<object?>(default);

        public ValueTask DisposeAsync()
        {
            close();
            return default;
        }

        private async IAsyncEnumerable<T> ReadAsync<T>([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            foreach (var word in words)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                yield return word == "break" ? throw new InvalidOperationException("broken") : (T)(object)word;
            }
        }
    }

    public sealed class Query
    {
        public string Name => "query";
    }

    public sealed record Said(string Text)
    {
        public string Twice => Text + Text;

        public string Needed => Text == "bad" ? null! : Text;
    }

    public sealed class Subscription
    {
        [Subscribe]
        [Topic("{topic}")]
        public Said? Said([EventMessage] string word, string? topic) => topic is null ? null : new Said(word);

        [Subscribe]
        public string Silent([EventMessage] string word) => word;
    }
}
