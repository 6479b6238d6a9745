using NatoGraph.Storage.Neo4j;
using NatoGraph.Testing;

namespace NatoGraph.GraphQL.Tests.Hosting;

/// <summary>The tests' Neo4j server, emptied, for one fixture at a time.</summary>
internal sealed class Neo4jTurn : IDisposable
{
    private readonly IDisposable turn;

    private Neo4jTurn(IDisposable turn) => this.turn = turn;

    /// <summary>A store on the server, which is empty.</summary>
    public static Neo4jGraphStore Store => Neo4jAddress.TryParse(Neo4jServer.Address, out var address, out var problem)
        ? new Neo4jGraphStore(address, new Neo4jStoreOptions { Password = Neo4jServer.Password })
        : throw new FormatException(problem);

    /// <returns><see langword="null"/> where there is no server.</returns>
    public static async Task<Neo4jTurn?> TakeAsync()
    {
        if (Neo4jServer.WhyMissing is not null)
        {
            return null;
        }

        var turn = new Neo4jTurn(await Neo4jServer.TakeAsync());
        await Neo4jServer.EmptyAsync();
        return turn;
    }

    public void Dispose() => turn.Dispose();
}
