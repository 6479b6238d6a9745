using System.Net;
using System.Net.Sockets;
using NatoGraph.Storage.Neo4j.Schema;
using NatoGraph.Testing;

namespace NatoGraph.Storage.Neo4j.Tests;

/// <summary>Servers and databases that can't be used, and those that are not ready yet.</summary>
public sealed class OpeningTests
{
    [Fact]
    public async Task OpenAsync_NoServer_WaitsSaysSoAndGivesUp()
    {
        var told = new List<string>();
        await using var store = new Neo4jGraphStore(Nobody(), new Neo4jStoreOptions { Password = "geheim", StartupTimeout = TimeSpan.FromMilliseconds(700), OnWaiting = told.Add });

        var problem = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync(default));

        Assert.Equal(StoreProblem.Unreachable, problem.Problem);
        Assert.Contains(store.Address, problem.Message, StringComparison.Ordinal);
        Assert.Contains("Waiting", Assert.Single(told), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", problem + told[0] + store.Address + new Neo4jStoreOptions { Password = "geheim" }, StringComparison.Ordinal);
    }

    [Neo4jFact]
    public async Task OpenAsync_WrongPassword_SaysSoAtOnce()
    {
        await using var graph = await TestGraph.TakeAsync();
        await using var store = new Neo4jGraphStore(TestGraph.Address, new Neo4jStoreOptions { Password = "geheim" });

        var problem = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync(default));

        Assert.Contains("does not accept the user or the password", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", problem.Message, StringComparison.Ordinal);
    }

    [Neo4jFact]
    public async Task OpenAsync_DatabaseOfAnotherProgram_RefusesAndLeavesIt()
    {
        await using var graph = await TestGraph.TakeAsync();
        await graph.RunAsync("CREATE (:Recipe {name: 'Gougères'})");

        Assert.Equal(StoreProblem.Damaged, (await OpenFailsAsync(graph)).Problem);
        Assert.Single(await graph.RunAsync("MATCH (n) RETURN n"));
    }

    [Neo4jFact]
    public async Task OpenAsync_GraphOfANewerProgram_SaysSoAndLeavesIt()
    {
        await using var graph = await TestGraph.TakeAsync();
        await graph.RunAsync("CREATE (:NatoGraph {id: 'graph', version: $version})", new { version = Migrations.Newest + 1 });

        var problem = await OpenFailsAsync(graph);

        Assert.Equal(StoreProblem.NewerVersion, problem.Problem);
        Assert.Contains("Update the program", problem.Message, StringComparison.Ordinal);
    }

    [Neo4jFact]
    public async Task OpenAsync_ForReadingWhereThereIsNoStore_SaysSoAndMakesNone()
    {
        await using var graph = await TestGraph.TakeAsync();

        var problem = await OpenFailsAsync(graph, new Neo4jStoreOptions { MustExist = true });

        Assert.Contains("no store", problem.Message, StringComparison.Ordinal);
        Assert.Empty(await graph.RunAsync("MATCH (n) RETURN n"));
    }

    private static async Task<StoreException> OpenFailsAsync(TestGraph graph, Neo4jStoreOptions? options = null)
    {
        await using var store = graph.Connect(options);
        return await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync(default));
    }

    // A port that was free a moment ago.
    private static Neo4jAddress Nobody()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Assert.True(Neo4jAddress.TryParse($"bolt://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}", out var address, out _));
        return address;
    }
}
