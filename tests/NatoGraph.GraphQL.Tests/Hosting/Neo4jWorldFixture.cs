using NatoGraph.GraphQL.Tests.World;

namespace NatoGraph.GraphQL.Tests.Hosting;

/// <summary>The shared world on the tests' Neo4j server.</summary>
public sealed class Neo4jWorldFixture : WorldFixture
{
    private Neo4jTurn? turn;

    public override async Task InitializeAsync()
    {
        turn = await Neo4jTurn.TakeAsync();
        if (turn is not null)
        {
            Host = await GraphHost.StartAsync(new ScriptedReader(), WorldArticles.All.Select(script => script.Article), store: Neo4jTurn.Store);
        }
    }

    public override async Task DisposeAsync()
    {
        if (Host is not null)
        {
            await Host.DisposeAsync();
        }

        turn?.Dispose();
    }
}

/// <summary>Suites that only read the shared world, on Neo4j.</summary>
[CollectionDefinition(Name)]
public sealed class SharedNeo4jWorld : ICollectionFixture<Neo4jWorldFixture>
{
    public const string Name = "shared world on Neo4j";
}
