using GreenDonut;
using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using NatoGraph.Testing;

namespace HotChocolate.Subscriptions;

public sealed class SubscriptionTests : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly ManualTime _time = new();

    public SubscriptionTests()
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_time).AddSingleton<Bell>().AddScoped<Visit>();
        services.AddGraphQL()
            .AddQueryType<Query>()
            .AddSubscriptionType<Subscription>()
            .AddDataLoader<LengthLoader>()
            .AddInMemorySubscriptions()
            .AddCostAnalyzer()
            .ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromSeconds(5));
        _services = services.BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _time.Dispose();
    }

    [Fact]
    public async Task Event_OfTheMethodsTopic_GivesAResponse()
    {
        await using var stream = await SubscribeAsync("subscription { noted { text length } }");

        await SendAsync("Noted", new Note("one"), new Note("three"));
        await CompleteAsync("Noted");

        Assert.Equal(
            ["""{"data":{"noted":{"text":"one","length":3}}}""", """{"data":{"noted":{"text":"three","length":5}}}"""],
            await ReadAsync(stream));
    }

    [Fact]
    public async Task Topic_WithAnArgument_IsThatOfItsValue()
    {
        await using var stream = await SubscribeAsync("subscription($room: String!) { said(room: $room, times: 2) }", ("room", "a b"));

        await SendAsync("said in a b", "yes");
        await SendAsync("said in c", "no");
        await CompleteAsync("said in a b");

        Assert.Equal(["""{"data":{"said":"yes yes"}}"""], await ReadAsync(stream));
    }

    [Fact]
    public async Task Resolver_ThatFails_GivesItsErrorAndTheNextEventComes()
    {
        await using var stream = await SubscribeAsync("subscription { noted { strict } }");

        await SendAsync("Noted", new Note(""), new Note("x"));
        await CompleteAsync("Noted");

        var responses = await ReadAsync(stream);
        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":24}],"path":["noted","strict"]}],"data":{"noted":{"strict":null}}}""",
            responses[0]);
        Assert.Equal("""{"data":{"noted":{"strict":"x"}}}""", responses[1]);
    }

    [Fact]
    public async Task EachEvent_HasAScopeOfItsOwn()
    {
        await using var stream = await SubscribeAsync("subscription { noted { visit again: visit } }");

        await SendAsync("Noted", new Note("1"), new Note("2"));
        await CompleteAsync("Noted");

        var visits = (await ReadAsync(stream)).Select(response => System.Text.Json.JsonDocument.Parse(response).RootElement.GetProperty("data").GetProperty("noted")).ToArray();
        Assert.All(visits, visit => Assert.Equal(visit.GetProperty("visit").GetString(), visit.GetProperty("again").GetString()));
        Assert.NotEqual(visits[0].GetProperty("visit").GetString(), visits[1].GetProperty("visit").GetString());
    }

    [Fact]
    public async Task Arguments_ThatDoNotFit_GiveAResponseWithoutAStream()
    {
        var result = await ExecuteAsync("subscription($room: String!) { said(room: $room, times: 2) }", ("room", null));

        Assert.Equal("HC0018", Assert.Single(result.ExpectOperationResult().Errors!).Code);
    }

    [Fact]
    public async Task Field_WithoutATopic_CannotBeSubscribedTo()
    {
        var result = await ExecuteAsync("subscription { silent }");

        Assert.Equal("The field `silent` cannot be subscribed to: it names no topic.", Assert.Single(result.ExpectOperationResult().Errors!).Message);
    }

    [Fact]
    public async Task Request_ThatMayNotSubscribe_IsRefused()
    {
        var request = OperationRequestBuilder.New().SetDocument("subscription { noted { text } }").SetFlags(GraphQLRequestFlags.AllowQuery).Build();

        var result = await _services.ExecuteRequestAsync(request);

        Assert.Equal("The specified operation kind is not allowed.", Assert.Single(result.ExpectOperationResult().Errors!).Message);
    }

    [Fact]
    public async Task Cost_ThatIsAskedFor_IsToldWithTheFirstResponse()
    {
        var request = OperationRequestBuilder.New().SetDocument("subscription { noted { text } }").SetGlobalState(WellKnownContextData.ReportCost, true).Build();
        await using var stream = (await _services.ExecuteRequestAsync(request)).ExpectResponseStream();

        await SendAsync("Noted", new Note("one"), new Note("two"));
        await CompleteAsync("Noted");

        Assert.Equal(
            ["""{"data":{"noted":{"text":"one"}},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""", """{"data":{"noted":{"text":"two"}}}"""],
            await ReadAsync(stream));
    }

    [Fact]
    public async Task Responses_AreReadOnce()
    {
        await using var stream = await SubscribeAsync("subscription { noted { text } }");
        _ = stream.ReadResultsAsync();

        Assert.Throws<InvalidOperationException>(stream.ReadResultsAsync);
    }

    [Fact]
    public async Task Cancellation_OfTheRequest_EndsTheStream()
    {
        using var client = new CancellationTokenSource();
        await using var stream = (await ExecuteAsync("subscription { noted { text } }", client.Token)).ExpectResponseStream();
        var next = stream.ReadResultsAsync().GetAsyncEnumerator().MoveNextAsync();

        await client.CancelAsync();

        Assert.False(await next);
    }

    [Fact]
    public async Task Disposal_OfTheStream_Unsubscribes()
    {
        var stream = await SubscribeAsync("subscription { noted { text } }");

        await stream.DisposeAsync();

        // Only a topic that nobody listens to takes messages of another type.
        await SendAsync("Noted", 1);
    }

    [Fact]
    public async Task Event_ThatTakesTooLong_GivesATimeoutAndTheNextEventComes()
    {
        await using var stream = await SubscribeAsync("subscription { noted { late } }");
        await SendAsync("Noted", new Note("slow"), new Note("fast"));
        await CompleteAsync("Noted");
        var reading = ReadAsync(stream);
        await _services.GetRequiredService<Bell>().Entered.Task;

        await _time.ElapseAsync();

        Assert.Equal(
            [
                """{"errors":[{"message":"The request exceeded the configured timeout of `00:00:05`.","extensions":{"code":"HC0045"}}]}""",
                """{"data":{"noted":{"late":"fast"}}}""",
            ],
            await reading);
    }

    [Fact]
    public void Method_WithoutAMessage_IsAFaultOfTheSchema()
    {
        var services = new ServiceCollection();
        services.AddGraphQL().AddQueryType<Query>().AddSubscriptionType<Mute>().AddInMemorySubscriptions();

        var fault = Assert.ThrowsAny<SchemaException>(() => services.BuildServiceProvider().GetRequestExecutorAsync().AsTask().GetAwaiter().GetResult());

        Assert.Contains("[EventMessage]", fault.Message, StringComparison.Ordinal);
    }

    private async Task<ResponseStream> SubscribeAsync(string query, params (string Name, object? Value)[] variables) =>
        (await ExecuteAsync(query, variables)).ExpectResponseStream();

    private Task<IExecutionResult> ExecuteAsync(string query, params (string Name, object? Value)[] variables) =>
        ExecuteAsync(query, default, variables);

    private Task<IExecutionResult> ExecuteAsync(string query, CancellationToken cancellationToken, params (string Name, object? Value)[] variables)
    {
        var request = OperationRequestBuilder.New().SetDocument(query)
            .SetVariableValues(variables.ToDictionary(variable => variable.Name, variable => variable.Value)).Build();
        return _services.ExecuteRequestAsync(request, cancellationToken: cancellationToken);
    }

    private async Task SendAsync<T>(string topic, params T[] messages)
    {
        foreach (var message in messages)
        {
            await _services.GetRequiredService<ITopicEventSender>().SendAsync(topic, message);
        }
    }

    private ValueTask CompleteAsync(string topic) => _services.GetRequiredService<ITopicEventSender>().CompleteAsync(topic);

    private static async Task<List<string>> ReadAsync(ResponseStream stream)
    {
        var responses = new List<string>();
        await foreach (var response in stream.ReadResultsAsync())
        {
            responses.Add(response.ToJson(withIndentations: false));
        }

        return responses;
    }

    public sealed class Query
    {
        public string Name => "query";
    }

    public sealed class Subscription
    {
        [Subscribe]
        public Note Noted([EventMessage] Note note) => note;

        [Subscribe]
        [Topic("said in {room}")]
        public string Said(string room, int times, [EventMessage] string words) =>
            string.Join(' ', Enumerable.Repeat(words, room.Length > 0 ? times : 0));

        public string Silent() => "silent";
    }

    public sealed class Mute
    {
        [Subscribe]
        public string Said(string room) => room;
    }

    public sealed record Note(string Text)
    {
        public Task<int> LengthAsync(LengthLoader lengths, CancellationToken cancellationToken) => lengths.LoadAsync(Text, cancellationToken);

        public string? Strict() => Text.Length > 0 ? Text : throw new InvalidOperationException("empty");

        public string Visit(Visit visit) => visit.Id.ToString();

        public async Task<string> LateAsync(Bell bell, CancellationToken cancellationToken)
        {
            if (Text == "slow")
            {
                bell.Entered.SetResult();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return Text;
        }
    }

    public sealed class Visit
    {
        public Guid Id { get; } = Guid.NewGuid();
    }

    public sealed class Bell
    {
        public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public sealed class LengthLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<string, int>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<string, int>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<string, int>>(keys.ToDictionary(key => key, key => key.Length));
    }
}
