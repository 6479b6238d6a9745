using NatoGraph.GraphQL.Tests.Hosting;
using NatoGraph.Storage;

namespace NatoGraph.GraphQL.Tests.RealArticles;

/// <summary>The five real articles on the tests' Neo4j server.</summary>
public sealed class Neo4jRealWorldFixture : RealWorldFixture
{
    private Neo4jTurn? turn;

    protected override IGraphStore? Store => Neo4jTurn.Store;

    public override async Task InitializeAsync()
    {
        turn = await Neo4jTurn.TakeAsync();
        if (turn is not null)
        {
            await base.InitializeAsync();
        }
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        turn?.Dispose();
    }
}

/// <summary>Suites that only read the five articles' graph, on Neo4j.</summary>
[CollectionDefinition(Name)]
public sealed class SharedNeo4jRealWorld : ICollectionFixture<Neo4jRealWorldFixture>
{
    public const string Name = "real world on Neo4j";
}
