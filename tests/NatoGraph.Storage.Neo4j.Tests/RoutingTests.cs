using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Contract;
using NatoGraph.Testing;

namespace NatoGraph.Storage.Neo4j.Tests;

/// <summary>The store over a <c>neo4j://</c> address: a server that stands alone answers the question for the cluster's routes with itself.</summary>
public sealed class RoutingTests
{
    [Neo4jFact]
    public async Task Store_OverRoutes_HoldsAndAnswersWhatItDoesWithout()
    {
        await using var graph = await TestGraph.TakeAsync();
        Assert.True(Neo4jAddress.TryParse(TestGraph.Address.ToString().Replace("bolt://", "neo4j://", StringComparison.Ordinal), out var address, out _));
        await using var routed = new Neo4jGraphStore(address, new Neo4jStoreOptions { Password = Neo4jServer.Password });
        await routed.OpenAsync(default);
        await World.WriteAsync(routed);
        await WorldWriter.WriteAsync(routed, WorldArticles.Corrected(WorldArticles.Handover, "Corrigé."), WorldFacts.After);
        await using var direct = graph.Connect();
        await direct.OpenAsync(default);

        await routed.CheckAsync(default);
        var succession = (await routed.GetSuccessionsAsync([World.Secretary.Id], default))[World.Secretary.Id];

        Assert.StartsWith("neo4j://", routed.Address, StringComparison.Ordinal);
        Assert.Equal<CopiedPart>(await GraphCopy.SumAsync(direct, default), await GraphCopy.SumAsync(routed, default));
        Assert.NotEmpty(succession.Tenures);
        Assert.Equal((await direct.GetSuccessionsAsync([World.Secretary.Id], default))[World.Secretary.Id].Tenures.Select(tenure => tenure.Id), succession.Tenures.Select(tenure => tenure.Id));
    }
}
