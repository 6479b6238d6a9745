using GreenDonut;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Tests;

public sealed class BatchingTests
{
    private readonly Store _store = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task NestedLists_OfADataLoader_AreOneFetchALevel(bool slow)
    {
        _store.IsSlow = slow;
        var answer = await World.AnswerAsync(Executor(), "{ root { children { children { children { id } } } } }");

        Assert.Equal(["root", "root.0,root.1", "root.0.0,root.0.1,root.1.0,root.1.1"], _store.Fetches("children"));
        Assert.Equal(8, answer.Split("\"id\"").Length - 1);
    }

    [Fact]
    public async Task Levels_ReachedThroughDifferentDataLoaders_StillShareAFetch()
    {
        _store.IsSlow = true;
        await World.AnswerAsync(Executor(), "{ root { children { twin { children { id } } twinAgain: twin { twin { id } } } } }");

        Assert.Equal(["root", "root.0*,root.1*"], _store.Fetches("children"));
        Assert.Equal(["root.0,root.1", "root.0*,root.1*"], _store.Fetches("twin"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ManyFields_WaitingForOneKey_StillShareTheNextFetch(bool slow)
    {
        _store.IsSlow = slow;
        var aliases = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"a{i}: root {{ twin {{ children {{ id }} }} viaTwin {{ id }} }}"));
        await World.AnswerAsync(Executor(), $"{{ {aliases} }}");

        Assert.Equal(["root"], _store.Fetches("twin"));
        Assert.Equal(["root*"], _store.Fetches("children"));
    }

    [Fact]
    public async Task ChainedLoads_InOneResolver_AreBatchedWithTheirSiblings()
    {
        _store.IsSlow = true;
        await World.AnswerAsync(Executor(), "{ root { children { grandchildren { id } } } }");

        Assert.Equal(["root", "root.0,root.1", "root.0.0,root.0.1,root.1.0,root.1.1"], _store.Fetches("children"));
    }

    [Fact]
    public async Task SameKey_AskedForInSeveralPlaces_IsFetchedOnceARequest()
    {
        var executor = Executor();
        await World.AnswerAsync(executor, "{ root { children { id } again: children { id } } other: root { children { id } } }");
        Assert.Equal(["root"], _store.Fetches("children"));

        await World.AnswerAsync(executor, "{ root { children { id } } }");
        Assert.Equal(["root", "root"], _store.Fetches("children"));
    }

    [Fact]
    public async Task Fetch_ThatLoadsFromAnotherDataLoader_DoesNotWaitForItself()
    {
        var answer = await World.AnswerAsync(Executor(), "{ root { children { cousins { id } } } }");

        Assert.Equal("""{"data":{"root":{"children":[{"cousins":[{"id":"root.0*.0"},{"id":"root.0*.1"}]},{"cousins":[{"id":"root.1*.0"},{"id":"root.1*.1"}]}]}}}""", answer);
        Assert.Equal(["root.0,root.1"], _store.Fetches("cousins"));
    }

    [Fact]
    public async Task FailedFetch_FailsEachFieldThatWaitedForIt()
    {
        _store.Failing = "twin";
        var answer = await World.AnswerAsync(Executor(), "{ root { children { twin { id } } } }");

        Assert.Equal(2, answer.Split("Unexpected Execution Error").Length - 1);
        Assert.EndsWith("""{"root":{"children":[{"twin":null},{"twin":null}]}}}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_DuringAFetchThatNeverEnds_EndsTheRequest()
    {
        using var source = new CancellationTokenSource();
        _store.Stuck = new TaskCompletionSource();
        var running = Executor().ExecuteAsync("{ root { children { id } } }", source.Token);
        await _store.Stuck.Task;
        await source.CancelAsync();

        Assert.Equal("HC0049", Assert.Single((await running).ExpectOperationResult().Errors!).Code);
    }

    [Fact]
    public async Task Load_AfterOtherWork_IsFetchedOnceNothingElseRuns()
    {
        _store.IsSlow = true;
        var answer = await World.AnswerAsync(Executor(), "{ root { late { id } } }");
        Assert.Equal("""{"data":{"root":{"late":[{"id":"root.0"},{"id":"root.1"}]}}}""", answer);
    }

    private RequestExecutor Executor()
    {
        var world = new World();
        world.Services.AddSingleton(_store);
        world.Services.AddDataLoader<ChildrenLoader>().AddDataLoader<TwinLoader>().AddDataLoader<CousinsLoader>();
        var node = world.Add(new ObjectType("Node", null, typeof(string)));
        node.Complete([
            World.Field("id", World.String, id => id),
            World.Later("children", World.List(node), async context => await Children(context).LoadAsync(context.Parent<string>())),
            World.Later("twin", node, async context => await context.Service<TwinLoader>().LoadAsync(context.Parent<string>())),
            World.Later("cousins", World.List(node), async context => await context.Service<CousinsLoader>().LoadAsync(context.Parent<string>())),
            World.Later("grandchildren", World.List(World.List(node)), async context =>
                await Children(context).LoadAsync(await Children(context).LoadAsync(context.Parent<string>()) ?? [])),
            World.Later("viaTwin", World.List(node), async context =>
                await Children(context).LoadAsync((await context.Service<TwinLoader>().LoadAsync(context.Parent<string>()))!)),
            World.Later("late", World.List(node), async context =>
            {
                await Task.Yield();
                return await Children(context).LoadAsync(context.Parent<string>());
            }),
        ]);
        return world.Executor(world.Object("Query", World.Field("root", node, _ => "root")));
    }

    private static ChildrenLoader Children(IResolverContext context) => context.Service<ChildrenLoader>();

    /// <summary>Remembers what was fetched, in order, and may take its time.</summary>
    private sealed class Store
    {
        private readonly List<(string Loader, string Keys)> _fetches = [];

        public bool IsSlow { get; set; }

        public string? Failing { get; set; }

        /// <summary>When set, is completed by the first fetch, which then never ends.</summary>
        public TaskCompletionSource? Stuck { get; set; }

        public string[] Fetches(string loader) => [.. _fetches.Where(fetch => fetch.Loader == loader).Select(fetch => fetch.Keys)];

        public async Task<IReadOnlyDictionary<string, T>> FetchAsync<T>(string loader, IReadOnlyList<string> keys, Func<string, T> value)
        {
            lock (_fetches)
            {
                _fetches.Add((loader, string.Join(',', keys.Order(StringComparer.Ordinal))));
            }

            if (Stuck is not null)
            {
                Stuck.TrySetResult();
                await new TaskCompletionSource().Task;
            }

            if (IsSlow)
            {
                await Task.Yield();
            }

            return loader == Failing ? throw new InvalidOperationException("down") : keys.ToDictionary(key => key, value);
        }
    }

    private sealed class ChildrenLoader(Store store, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<string, string[]>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<string, string[]>> LoadBatchAsync(
            IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
            store.FetchAsync("children", keys, key => new[] { $"{key}.0", $"{key}.1" });
    }

    private sealed class TwinLoader(Store store, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<string, string>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(
            IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
            store.FetchAsync("twin", keys, key => $"{key}*");
    }

    private sealed class CousinsLoader(
        Store store, TwinLoader twins, ChildrenLoader children, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<string, string[]>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<string, string[]>> LoadBatchAsync(
            IReadOnlyList<string> keys, CancellationToken cancellationToken)
        {
            var found = new Dictionary<string, string[]>();
            foreach (var key in keys)
            {
                var twin = await twins.LoadRequiredAsync(key, cancellationToken);
                found[key] = await children.LoadRequiredAsync(twin, cancellationToken);
            }

            return await store.FetchAsync("cousins", keys, key => found[key]);
        }
    }
}
