using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;
using NatoGraph.Testing;

namespace HotChocolate.Execution.Tests;

public sealed class RequestExecutorTests
{
    private readonly World _world = new();

    [Fact]
    public async Task Exception_OfAResolver_IsMasked() => Assert.Equal(
        """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["value"]}],"data":{"value":null}}""",
        await World.AnswerAsync(Executor(_ => throw new InvalidOperationException("secret")), "{ value }"));

    [Fact]
    public async Task Exception_WithDetailsAllowed_IsShown()
    {
        _world.Options.IncludeExceptionDetails = true;
        var answer = await World.AnswerAsync(Executor(_ => throw new InvalidOperationException("secret")), "{ value }");
        Assert.Contains("\"extensions\":{\"message\":\"secret\",\"stackTrace\":", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GraphQLException_OfAResolver_KeepsItsErrors()
    {
        var error = ErrorBuilder.New().SetMessage("Two.").SetCode("TWO").SetExtension("n", 2).SetPath(["elsewhere", 1]).AddLocation(7, 8).Build();
        var answer = await World.AnswerAsync(Executor(_ => throw new GraphQLException([new Error("One."), error])), "{ value }");
        Assert.Equal(
            """{"errors":[{"message":"One.","locations":[{"line":1,"column":3}],"path":["value"]},{"message":"Two.","locations":[{"line":7,"column":8}],"path":["elsewhere",1],"extensions":{"code":"TWO","n":2}}],"data":{"value":null}}""",
            answer);
    }

    [Fact]
    public async Task ReportedError_BesideAValue_LeavesTheValue()
    {
        var answer = await World.AnswerAsync(
            Executor(context =>
            {
                context.ReportError("careful");
                return Task.FromResult<object?>("value");
            }),
            "{ value }");
        Assert.Equal(
            """{"errors":[{"message":"careful","locations":[{"line":1,"column":3}],"path":["value"]}],"data":{"value":"value"}}""",
            answer);
    }

    [Fact]
    public async Task ErrorFilters_SeeEveryErrorInTurn()
    {
        _world.Services.AddSingleton<IErrorFilter>(new Suffix(" first"));
        _world.Services.AddSingleton<IErrorFilter>(new Suffix(" second"));
        var answer = await World.AnswerAsync(Executor(_ => throw new GraphQLException("error")), "{ value }");
        Assert.Contains("\"message\":\"error first second\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ value", "HC0014")]
    [InlineData("{ nothing }", null)]
    public async Task Document_ThatIsFaulty_GivesErrorsWithoutData(string query, string? code)
    {
        var result = (await Executor(_ => Task.FromResult<object?>("x")).ExecuteAsync(query)).ExpectOperationResult();
        Assert.False(result.IsDataSet);
        Assert.Equal(code, Assert.Single(result.Errors!).Code);
    }

    [Fact]
    public async Task Timeout_OfAResolverThatNeverEnds_EndsTheRequest()
    {
        using var time = new ManualTime();
        _world.Services.AddSingleton<TimeProvider>(time);
        _world.Options.ExecutionTimeout = TimeSpan.FromSeconds(5);
        var running = World.AnswerAsync(Executor(_ => new TaskCompletionSource<object?>().Task), "{ value }");
        await time.ElapseAsync();
        Assert.Equal(
            """{"errors":[{"message":"The request exceeded the configured timeout of `00:00:05`.","extensions":{"code":"HC0045"}}]}""",
            await running);
    }

    [Fact]
    public async Task Cancellation_WhileAResolverWaits_EndsTheRequest()
    {
        using var source = new CancellationTokenSource();
        var executor = Executor(async context =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
            return null;
        });
        var result = await executor.ExecuteAsync("{ value }", source.Token);
        Assert.Equal(
            """{"errors":[{"message":"The GraphQL request execution was canceled.","extensions":{"code":"HC0049"}}]}""",
            result.ToJson(withIndentations: false));
    }

    [Fact]
    public async Task Cancellation_OfAResolverThatNeverEnds_EndsTheRequest()
    {
        using var source = new CancellationTokenSource();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var never = new TaskCompletionSource<object?>();
        var executor = Executor(_ =>
        {
            begun.SetResult();
            return never.Task;
        });
        var running = executor.ExecuteAsync("{ value }", source.Token);
        await begun.Task;
        await source.CancelAsync();

        var result = await running.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("HC0049", Assert.Single(result.ExpectOperationResult().Errors!).Code);
    }

    [Fact]
    public async Task Mutation_Fields_RunOneAfterTheOther()
    {
        var log = new List<string>();
        async Task<object?> Step(IResolverContext context)
        {
            log.Add("begin " + context.ResponseName);
            await Task.Yield();
            log.Add("end " + context.ResponseName);
            return context.ResponseName;
        }

        var step = World.Later("step", World.String, Step);
        var executor = _world.Executor(_world.Object("Query", World.Field("x", World.Int, _ => 1)), _world.Object("Mutation", step));

        Assert.Equal("""{"data":{"b":"b","a":"a"}}""", await World.AnswerAsync(executor, "mutation { b: step a: step }"));
        Assert.Equal(["begin b", "end b", "begin a", "end a"], log);
    }

    [Fact]
    public async Task OperationKind_NotAllowedByTheRequest_IsRefused()
    {
        var executor = _world.Executor(
            _world.Object("Query", World.Field("x", World.Int, _ => 1)), _world.Object("Mutation", World.Field("y", World.Int, _ => 1)));
        var request = OperationRequestBuilder.New().SetDocument("mutation { y }").SetFlags(GraphQLRequestFlags.AllowQuery).Build();
        var result = (await executor.ExecuteAsync(request)).ExpectOperationResult();

        Assert.Contains(WellKnownContextData.OperationNotAllowed, result.ContextData!.Keys);
        Assert.False(result.IsDataSet);
    }

    [Fact]
    public async Task Services_OfARequest_AreAScopeOfTheirOwn()
    {
        _world.Services.AddScoped<Scoped>();
        var executor = Executor(context => Task.FromResult<object?>($"{context.Service<Scoped>().GetHashCode()}"));
        var first = await World.AnswerAsync(executor, "{ value again: value }");
        var values = first.Split('"').Where(part => part.Length > 0 && char.IsAsciiDigit(part[0])).ToArray();

        Assert.Equal(values[0], values[1]);
        Assert.NotEqual(first, await World.AnswerAsync(executor, "{ value again: value }"));
    }

    [Fact]
    public async Task GlobalState_OfARequest_ReachesResolvers()
    {
        var executor = Executor(context => Task.FromResult(context.ContextData["caller"]));
        var result = await executor.ExecuteAsync(request => request.SetDocument("{ value }").SetGlobalState("caller", "me"));
        Assert.Equal("""{"data":{"value":"me"}}""", result.ToJson(withIndentations: false));
    }

    [Fact]
    public async Task ScopedState_OfAResolver_ReachesWhatIsBelow()
    {
        var inner = _world.Object("Inner", World.Pure("seen", World.String, context => context.ScopedContextData.GetValueOrDefault("key")));
        var outer = World.Later("outer", inner, context =>
        {
            context.ScopedContextData = context.ScopedContextData.SetItem("key", "set");
            return Task.FromResult<object?>(1);
        });
        var executor = _world.Executor(_world.Object("Query", outer, World.Field("beside", inner, _ => 1)));

        Assert.Equal(
            """{"data":{"outer":{"seen":"set"},"beside":{"seen":null}}}""",
            await World.AnswerAsync(executor, "{ outer { seen } beside { seen } }"));
    }

    [Fact]
    public async Task IsSelected_LooksThroughFragmentsAndConditions()
    {
        var inner = _world.Object("Inner", World.Field("a", World.Int, _ => 1), World.Field("b", World.Int, _ => 2));
        var seen = new List<bool>();
        var outer = World.Later("outer", inner, context =>
        {
            seen.Add(context.IsSelected("b"));
            return Task.FromResult<object?>(1);
        });
        var executor = _world.Executor(_world.Object("Query", outer));
        await World.AnswerAsync(executor, "{ outer { a } }");
        await World.AnswerAsync(executor, "{ outer { ...F } } fragment F on Inner { x: b }");
        await World.AnswerAsync(
            executor, "query($s: Boolean!) { outer { a b @skip(if: $s) } }", new Dictionary<string, object?> { ["s"] = true });

        Assert.Equal([false, true, false], seen);
    }

    [Fact]
    public async Task ToDictionary_OfAResult_NestsDictionariesAndLists()
    {
        var inner = _world.Object("Inner", World.Field("a", World.Int, _ => 1));
        var executor = _world.Executor(_world.Object("Query", World.Field("items", World.List(inner), _ => new[] { 1, 2 })));
        var data = (await executor.ExecuteAsync("{ items { a } }")).ExpectOperationResult().Data!;

        var items = Assert.IsType<object?[]>(data["items"]);
        Assert.Equal(1, Assert.IsType<IReadOnlyDictionary<string, object?>>(items[0], exactMatch: false)["a"]);
    }

    private RequestExecutor Executor(Func<IResolverContext, Task<object?>> resolve) =>
        _world.Executor(_world.Object("Query", World.Later("value", World.String, resolve)));

    private sealed class Scoped;

    private sealed class Suffix(string suffix) : IErrorFilter
    {
        public IError OnError(IError error) => error.WithMessage(error.Message + suffix);
    }
}
