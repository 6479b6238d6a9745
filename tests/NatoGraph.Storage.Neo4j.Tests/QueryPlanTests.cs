using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Contract;
using NatoGraph.Storage.Writing;
using NatoGraph.Testing;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Tests;

/// <summary>No question to the graph goes through all of it, however small the graph of a test is.</summary>
public sealed class QueryPlanTests
{
    private static readonly string[] Refused = ["AllNodesScan", "CartesianProduct", "NodeByLabelScan", "UnionNodeByLabelsScan", "DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan", "DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan"];

    [Neo4jFact]
    public async Task EveryStatement_Explained_BeginsFromAnIndex()
    {
        await using var graph = await TestGraph.TakeAsync();
        await using var store = graph.Connect();
        await store.OpenAsync(default);
        await World.WriteAsync(store);
        await WorldWriter.WriteAsync(store, WorldArticles.Corrected(WorldArticles.Handover, "Corrigé."), WorldFacts.After);
        await WorldWriter.WriteAsync(store, WorldArticles.Handover, WorldFacts.Before);
        await EveryRead.ByKeyAsync(store);
        await EveryRead.OfListsAsync(store);
        await GraphCopy.SumAsync(store, default);

        var statements = store.Statements.Statements.ToList();
        Assert.Equal("", await RefusedAsync(graph, statements, Refused));
        Assert.True(statements.Count > 90, $"only {statements.Count} statements were seen");
    }

    [Neo4jFact]
    public async Task EveryStatementOfARebuild_Explained_DropsByLabels()
    {
        await using var graph = await TestGraph.TakeAsync();
        await using var store = graph.Connect();
        await store.OpenAsync(default);
        await World.WriteAsync(store);
        var before = store.Statements.Statements.ToList();
        await store.WriteAsync(ClearedAsync, default);

        var statements = store.Statements.Statements.Except(before).ToList();

        // All of a kind goes, and so a kind is gone through, but never the whole graph.
        Assert.Equal("", await RefusedAsync(graph, statements, [.. Refused.Except(["NodeByLabelScan"])]));
        Assert.Contains(statements, cypher => cypher.Contains("DETACH DELETE", StringComparison.Ordinal));
    }

    private static async Task<bool> ClearedAsync(IGraphTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.ClearProjectionAsync(cancellationToken);
        await transaction.GetLogAsync(null, 10, cancellationToken);
        await transaction.GetUnresolvedKeysAsync(cancellationToken);
        return true;
    }

    private static async Task<string> RefusedAsync(TestGraph graph, IEnumerable<string> statements, string[] operators)
    {
        var refused = new List<string>();
        foreach (var cypher in statements)
        {
            refused.AddRange((await OperatorsAsync(graph, cypher)).Intersect(operators).Select(name => $"{name} <- {cypher}"));
        }

        return string.Join("\n\n", refused);
    }

    private static async Task<IEnumerable<string>> OperatorsAsync(TestGraph graph, string cypher)
    {
        await using var driver = GraphDatabase.Driver(TestGraph.Address.Server, AuthTokens.Basic(Neo4jServer.User, Neo4jServer.Password));
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("EXPLAIN " + cypher);
        var summary = await cursor.ConsumeAsync();
        return Below(summary.Plan!).Select(plan => plan.OperatorType.Split('@')[0]);
    }

    private static IEnumerable<IPlan> Below(IPlan plan) => plan.Children.SelectMany(Below).Prepend(plan);
}
