using NatoGraph.Storage.Neo4j;
using Neo4j.Driver;

namespace NatoGraph.Benchmarks;

/// <summary>Cypher through the driver.</summary>
public sealed class StraightNeo4j(Neo4jGraphStore store, Neo4jAddress address, string password) : IStraightReader, IAsyncDisposable
{
    private readonly IDriver driver = GraphDatabase.Driver(address.Server, AuthTokens.Basic(address.User, password));

    public async Task<Func<Task>> RecordAsync(Func<Task> read)
    {
        var statements = new List<(string Cypher, IReadOnlyDictionary<string, object?> Values)>();
        store.Statements.Watcher = (cypher, values) => statements.Add((cypher, values));
        await read();
        store.Statements.Watcher = null;
        return async () =>
        {
            foreach (var (cypher, values) in statements)
            {
                await RunAsync(cypher, values);
            }
        };
    }

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private async Task RunAsync(string cypher, IReadOnlyDictionary<string, object?> values)
    {
        await using var session = driver.AsyncSession(config => config.WithDefaultAccessMode(AccessMode.Read));
        var cursor = await session.RunAsync(cypher, values.ToDictionary());
        await cursor.ToListAsync(record => record.Values.Count);
    }
}
