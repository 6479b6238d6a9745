using NatoGraph.Storage.Contract;

namespace NatoGraph.Storage.Neo4j.Tests;

/// <summary>The store of the tests' server, empty at first.</summary>
internal sealed class Neo4jSource : StoreSource
{
    private TestGraph? graph;

    public override async Task InitializeAsync() => graph = await TestGraph.TakeAsync();

    public override IGraphStore Connect() => graph!.Connect();

    public override async ValueTask DisposeAsync()
    {
        if (graph is not null)
        {
            await graph.DisposeAsync();
        }
    }
}
