using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

/// <summary>Nodes of classes that several schemas of one process look at for the first time at once.</summary>
public sealed class NodeBuildTests
{
    private const int Schemas = 2;
    private static readonly Type[] Parts = [typeof(bool), typeof(byte), typeof(char), typeof(double), typeof(float), typeof(int), typeof(long), typeof(short)];

    [Fact]
    public async Task Node_ClassThatSchemasMeetAtOnce_IsFetchedByItsIdInEach()
    {
        foreach (var node in Parts.SelectMany(first => Parts.SelectMany(second => Parts.Select(third => typeof(Cell<,,>).MakeGenericType(first, second, third)))))
        {
            using var start = new Barrier(Schemas);
            var answers = await Task.WhenAll(Enumerable.Range(0, Schemas).Select(_ => Task.Run(() => AskAsync(node, start))));

            Assert.All(answers, answer => Assert.Equal("""{"node":{"id":"there"}}""", answer));
        }
    }

    private static async Task<string> AskAsync(Type node, Barrier start)
    {
        start.SignalAndWait();
        var running = await Running.StartAsync(builder => builder.AddQueryType<Root>().AddGlobalObjectIdentification().AddType(node));
        var types = await running.AskAsync("""{ __type(name: "Node") { possibleTypes { name } } }""");
        var id = new DefaultNodeIdSerializer().Format(Assert.Single(types["data"]!["__type"]!["possibleTypes"]!.AsArray())!["name"]!.GetValue<string>(), "there");
        return (await running.DataAsync("query ($id: ID!) { node(id: $id) { id } }", ("id", id))).Replace(id, "there", StringComparison.Ordinal);
    }

    public sealed class Root
    {
        public string Name => "root";
    }

    [Node]
    public sealed class Cell<TFirst, TSecond, TThird>(string id)
    {
        public string Id => id;

        [NodeResolver]
        public static Cell<TFirst, TSecond, TThird>? Get(string id) => id is null ? null : new(id);
    }
}
