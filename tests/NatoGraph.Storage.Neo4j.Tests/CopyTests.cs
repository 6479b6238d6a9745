using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Contract;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Sqlite;
using NatoGraph.Testing;

namespace NatoGraph.Storage.Neo4j.Tests;

/// <summary>Stores that move from SQLite to Neo4j and back.</summary>
public sealed class CopyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("natograph-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Neo4jFact]
    public async Task RunAsync_ThereAndBack_LosesNothing()
    {
        await using var graph = await TestGraph.TakeAsync();
        await using var source = await FilledAsync("one.db");
        await using var neo4j = graph.Connect();
        await neo4j.OpenAsync(default);
        await using var back = await OpenAsync("two.db");

        var there = await new GraphCopy(source, neo4j).RunAsync(_ => { }, default);
        var again = await new GraphCopy(neo4j, back).RunAsync(_ => { }, default);

        Assert.Equal<CopiedPart>(there, again);
        Assert.Equal<CopiedPart>(there, await GraphCopy.SumAsync(source, default));
        Assert.All(there, part => Assert.True(part.Count > 0, $"no {part.Part}"));
        await AssertAnswersAsync(back, neo4j);
    }

    [Neo4jFact]
    public async Task RunAsync_StoppedInTheMiddle_GoesOnWhereItWas()
    {
        await using var graph = await TestGraph.TakeAsync();
        await using var source = await FilledAsync("one.db");
        await using var neo4j = graph.Connect();
        await neo4j.OpenAsync(default);
        using var stop = new CancellationTokenSource();
        var seen = 0L;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new GraphCopy(source, neo4j).RunAsync(
            rows =>
            {
                seen = rows;
                if (rows > 20)
                {
                    stop.Cancel();
                }
            },
            stop.Token));
        var before = (await GraphCopy.SumAsync(neo4j, default)).Sum(part => part.Count);
        var copied = await new GraphCopy(source, neo4j).RunAsync(_ => { }, default);

        Assert.Equal(seen, before);
        Assert.Equal<CopiedPart>(await GraphCopy.SumAsync(source, default), copied);
    }

    [Neo4jFact]
    public async Task RunAsync_IntoAStoreThatHoldsOtherThings_RefusesAndLeavesThem()
    {
        await using var graph = await TestGraph.TakeAsync();
        await using var neo4j = graph.Connect();
        await neo4j.OpenAsync(default);
        await World.WriteAsync(neo4j);
        await using var other = await OpenAsync("other.db");
        await WorldWriter.WriteAsync(other, WorldArticles.Corrected(WorldArticles.Handover, "Tout autre chose."));
        var before = await GraphCopy.SumAsync(neo4j, default);

        var problem = await Assert.ThrowsAsync<StoreException>(() => new GraphCopy(other, neo4j).RunAsync(_ => { }, default));

        Assert.Contains("Copy into a new store", problem.Message, StringComparison.Ordinal);
        Assert.Equal<CopiedPart>(before, await GraphCopy.SumAsync(neo4j, default));
    }

    private static async Task AssertAnswersAsync(SqliteGraphStore one, Neo4jGraphStore other)
    {
        Assert.Equal((await one.GetStatisticsAsync(default)).Nodes, (await other.GetStatisticsAsync(default)).Nodes);
        foreach (var order in Enum.GetValues<OrderField>().Select(field => new Order(field)))
        {
            Assert.Equal(Edges(await one.FindPeopleAsync(new PersonFilter(), order, default, default)), Edges(await other.FindPeopleAsync(new PersonFilter(), order, default, default)));
            var (claims, otherClaims) = (new ClaimFilter(Entity: World.Rutte.Id, IncludeSuperseded: true), new ClaimFilter(Entity: World.Rutte.Id, IncludeSuperseded: true));
            Assert.Equal(Edges(await one.FindClaimsAsync(claims, order, default, default)), Edges(await other.FindClaimsAsync(otherClaims, order, default, default)));
        }

        Assert.Equal(await HitsAsync(one), await HitsAsync(other));
        Assert.Equal(2, (await other.GetArticlesAsync([World.Handover], default))[World.Handover].Version);
        await WorldWriter.WriteAsync(other, WorldArticles.Handover, WorldFacts.After);
        Assert.Equal(3, (await other.GetArticlesAsync([World.Handover], default))[World.Handover].Version);
        await WorldWriter.WriteAsync(one, WorldArticles.Handover, WorldFacts.After);
        Assert.Equal<CopiedPart>(await GraphCopy.SumAsync(one, default), await GraphCopy.SumAsync(other, default));
    }

    private static List<Edge<NodeId>> Edges(Page<NodeId> page) => [.. page.Edges];

    private static async Task<IEnumerable<string>> HitsAsync(IGraphStore store) =>
        (await store.SearchAsync("otan", [], default, default)).Edges.Select(edge => $"{edge.Node.Id} {edge.Node.Excerpt}").Order(StringComparer.Ordinal);

    private async Task<SqliteGraphStore> FilledAsync(string name)
    {
        var store = await OpenAsync(name);
        await World.WriteAsync(store);
        await WorldWriter.WriteAsync(store, WorldArticles.Corrected(WorldArticles.Handover, "Corrigé."), WorldFacts.After);
        return store;
    }

    private async Task<SqliteGraphStore> OpenAsync(string name)
    {
        var store = new SqliteGraphStore(Path.Combine(folder, name));
        await store.OpenAsync(default);
        return store;
    }
}
