using NatoGraph.GraphQL.Tests.World;
using NatoGraph.Storage.Neo4j;
using NatoGraph.Testing;

namespace NatoGraph.GraphQL.Tests.Hosting;

/// <summary>The shared world on the tests' Neo4j server.</summary>
public sealed class Neo4jWorldFixture : WorldFixture
{
    private IDisposable? turn;

    public override async Task InitializeAsync()
    {
        if (Neo4jServer.WhyMissing is not null)
        {
            return;
        }

        turn = await Neo4jServer.TakeAsync();
        Host = await GraphHost.StartAsync(new ScriptedReader(), WorldArticles.All.Select(script => script.Article), store: await EmptiedAsync());
    }

    public override async Task DisposeAsync()
    {
        if (Host is not null)
        {
            await Host.DisposeAsync();
        }

        turn?.Dispose();
    }

    private static async Task<Neo4jGraphStore> EmptiedAsync()
    {
        await Neo4jServer.EmptyAsync();
        return Neo4jAddress.TryParse(Neo4jServer.Address, out var address, out var problem)
            ? new Neo4jGraphStore(address, new Neo4jStoreOptions { Password = Neo4jServer.Password })
            : throw new FormatException(problem);
    }
}

/// <summary>Suites that only read the shared world, on Neo4j.</summary>
[CollectionDefinition(Name)]
public sealed class SharedNeo4jWorld : ICollectionFixture<Neo4jWorldFixture>
{
    public const string Name = "shared world on Neo4j";
}
