using NatoGraph.Testing;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Tests;

/// <summary>The database of the tests' server, taken by one test and emptied.</summary>
internal sealed class TestGraph : IAsyncDisposable
{
    private readonly IDisposable turn;

    private TestGraph(IDisposable turn) => this.turn = turn;

    public static Neo4jAddress Address => Neo4jAddress.TryParse(Neo4jServer.Address, out var address, out var problem) ? address : throw new FormatException(problem);

    public static async Task<TestGraph> TakeAsync()
    {
        var graph = new TestGraph(await Neo4jServer.TakeAsync());
        await Neo4jServer.EmptyAsync();
        return graph;
    }

    public Neo4jGraphStore Connect(Neo4jStoreOptions? options = null) => new(Address, (options ?? new()) with { Password = Neo4jServer.Password });

    /// <summary>Runs Cypher as a person does who opens the graph.</summary>
    public async Task<List<IRecord>> RunAsync(string cypher, object? parameters = null)
    {
        await using var driver = GraphDatabase.Driver(Address.Server, AuthTokens.Basic(Neo4jServer.User, Neo4jServer.Password));
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync(cypher, parameters);
        return await cursor.ToListAsync();
    }

    public ValueTask DisposeAsync()
    {
        turn.Dispose();
        return ValueTask.CompletedTask;
    }
}
