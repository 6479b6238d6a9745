using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using HotChocolate.Types;

namespace HotChocolate.Execution.Tests;

/// <summary>Fields whose values come later, in whatever order, stand where they belong, and so do the nulls that they leave (October 2021, 6.4.4).</summary>
public sealed class WaitingFieldTests
{
    private static readonly string[] Names = ["a", "b", "c"];

    [Fact]
    public async Task Values_ThatComeInAnyOrder_AreTheSameAsThoseThatComeAtOnce()
    {
        const string Query = "{ many { name maybe { name maybe { name } sure { name } } list { name sure { name } } sure { list { maybe { name } } } } }";
        var expected = await World.AnswerAsync(Executor(_ => Task.CompletedTask), Query);
        for (var seed = 0; seed < 20; seed++)
        {
            using var gate = new Gate(seed);
            var answer = World.AnswerAsync(Executor(gate.PassAsync), Query);
            await gate.OpenUntilAsync(answer);
            Assert.Equal(expected, await answer);
        }
    }

    [Theory]
    [InlineData("{ many { name broken { name } } }", """{"many":null}""")]
    [InlineData("{ many { name maybe { name broken { name } list { name } } } }", """{"many":[{"name":"a","maybe":null},{"name":"b","maybe":null},{"name":"c","maybe":null}]}""")]
    [InlineData("{ many { maybe { list { name broken { name } } name } name } }", """{"many":[{"maybe":null,"name":"a"},{"maybe":null,"name":"b"},{"maybe":null,"name":"c"}]}""")]
    public async Task Null_ThatComesLate_TakesTheNearestNullableParentAndNothingElse(string query, string data)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            using var gate = new Gate(seed);
            var answer = World.AnswerAsync(Executor(gate.PassAsync), query);
            await gate.OpenUntilAsync(answer);
            var response = JsonNode.Parse(await answer)!;
            Assert.Equal(data, response["data"]!.ToJsonString());
            Assert.All(response["errors"]!.AsArray(), error => Assert.Equal("broken", error!["path"]!.AsArray()[^1]!.GetValue<string>()));
        }
    }

    [Fact]
    public async Task Executions_OneAfterTheOther_LeaveNothingBehind()
    {
        using var first = new Gate(7);
        using var second = new Gate(8);
        var gate = first;
        var executor = Executor(name => gate.PassAsync(name));
        var broken = World.AnswerAsync(executor, "{ many { broken { name } list { name } } }");
        await first.OpenUntilAsync(broken);
        gate = second;
        var whole = World.AnswerAsync(executor, "{ many { sure { name } } }");
        await second.OpenUntilAsync(whole);
        Assert.Equal("""{"data":{"many":[{"sure":{"name":"a"}},{"sure":{"name":"b"}},{"sure":{"name":"c"}}]}}""", await whole);
        Assert.EndsWith("""{"many":null}}""", await broken, StringComparison.Ordinal);
    }

    private static RequestExecutor Executor(Func<string, Task> passAsync)
    {
        var world = new World();
        var thing = world.Add(new ObjectType("Thing", null, typeof(object)));
        thing.Complete(
        [
            World.Field("name", World.NonNull(World.String), value => value),
            Later("maybe", thing, parent => parent),
            Later("sure", World.NonNull(thing), parent => parent),
            Later("broken", World.NonNull(thing), _ => null),
            Later("list", World.NonNull(World.List(World.NonNull(thing))), _ => Names),
        ]);
        return world.Executor(world.Object("Query", World.Field("many", World.List(World.NonNull(thing)), _ => Names)));

        OutputField Later(string name, IType type, Func<object, object?> read) => World.Later(name, type, async context =>
        {
            await passAsync(name);
            return read(context.Parent<object>());
        });
    }

    /// <summary>Holds back whoever passes, and lets them go one by one in an order that hangs on the seed.</summary>
    private sealed class Gate(int seed) : IDisposable
    {
        private readonly Random _random = new(seed);
        private readonly SemaphoreSlim _arrived = new(0);
        private readonly ConcurrentDictionary<TaskCompletionSource, bool> _waiting = new();

        public Task PassAsync(string name)
        {
            // Some don't wait at all.
            if (name.Length > 5 && _waiting.IsEmpty)
            {
                return Task.CompletedTask;
            }

            var place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting[place] = true;
            _arrived.Release();
            return place.Task;
        }

        public async Task OpenUntilAsync(Task end)
        {
            while (await Task.WhenAny(_arrived.WaitAsync(), end) != end)
            {
                var places = _waiting.Keys.ToArray();
                var place = places[_random.Next(places.Length)];
                _waiting.TryRemove(place, out _);
                place.SetResult();
            }
        }

        public void Dispose() => _arrived.Dispose();
    }
}
