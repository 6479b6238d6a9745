using NatoGraph.GraphQL.Tests.Hosting;
using NatoGraph.GraphQL.Tests.World;

namespace NatoGraph.GraphQL.Tests.Examples;

/// <summary>The examples on Neo4j. Full-text search finds the same, and ranks texts that fit alike in an order of its own.</summary>
[RequiresNeo4j]
[Collection(SharedNeo4jWorld.Name)]
public sealed class Neo4jExampleTests(Neo4jWorldFixture world) : ExampleTests(world)
{
    protected override async Task<bool> IsAsRecordedAsync(string name, GraphHost host)
    {
        if (name != "search")
        {
            return true;
        }

        await using var other = await GraphHost.StartAsync(new ScriptedReader(), WorldArticles.All.Select(script => script.Article));
        Assert.Equal(await HitsAsync(other), await HitsAsync(host));
        return false;
    }

    private static async Task<IEnumerable<string>> HitsAsync(GraphHost host)
    {
        var answer = await host.AskAsync(Text("search").Replace("first: 5", "first: 100", StringComparison.Ordinal));
        return answer.At("search.nodes").EnumerateArray().Select(hit => hit.GetRawText()).Order(StringComparer.Ordinal);
    }
}
