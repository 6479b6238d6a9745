using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Contract;
using NatoGraph.Storage.Reading;
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
        await ReadAsync(store);

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

    private static async Task ReadAsync(Neo4jGraphStore store)
    {
        await ReadByKeyAsync(store, [World.Secretary.Id, World.Rutte.Id, World.Otan.Id]);
        var page = new PageRequest(First: 2, CountTotal: true);
        foreach (var order in Enum.GetValues<OrderField>().SelectMany(field => new[] { new Order(field), new Order(field, Descending: true) }))
        {
            await ReadListsAsync(store, order, page);
            await ReadListsAsync(store, order, new PageRequest(Last: 2));
        }

        var found = await store.SearchAsync("otan", [], new PageRequest(First: 1, CountTotal: true), default);
        await store.SearchAsync("otan", [NodeKind.Post], new PageRequest(First: 1, After: found.Edges[0].Cursor), default);
        await store.GetStatisticsAsync(default);
    }

    private static async Task ReadByKeyAsync(Neo4jGraphStore store, NodeId[] ids)
    {
        await store.GetPeopleAsync(ids, default);
        await store.GetOrganisationsAsync(ids, default);
        await store.GetPostsAsync(ids, default);
        await store.GetArticlesAsync([World.Handover], default);
        await store.GetArticleVersionsAsync([(World.Handover, 1)], default);
        await store.GetClaimsAsync([World.HoldsRutte], default);
        await store.GetTenuresAsync([World.TenureRutte.Id], default);
        await store.GetContradictionsAsync([World.Quarrel.Id], default);
        await store.GetSuccessionsAsync(ids, default);
        await store.GetClaimsOfPostsAsync(ids, default);
        await store.GetTenuresOfPeopleAsync(ids, default);
        await store.GetCandidaciesOfPeopleAsync(ids, default);
        await store.GetMembershipsOfOrganisationsAsync(ids, default);
        await store.GetEventsOfEntitiesAsync(ids, default);
        await store.GetPostsOfOrganisationsAsync(ids, default);
        await store.GetFactsOfClaimsAsync([World.HoldsRutte], default);
        await store.GetNeighboursAsync(ids, default);
        await store.GetContradictionsOfAsync(ids, default);
        await store.FindPathAsync(World.Rutte.Id, World.Otan.Id, GraphPath.MaxLength, default);
        await GraphCopy.SumAsync(store, default);
    }

    private static async Task ReadListsAsync(Neo4jGraphStore store, Order order, PageRequest page)
    {
        await store.FindPeopleAsync(new PersonFilter(), order, page, default);
        await store.FindPeopleAsync(new PersonFilter("rutte", World.Secretary.Id, World.Otan.Id), order, page, default);
        await store.FindPeopleAsync(new PersonFilter(Organisation: World.Otan.Id), order, page, default);
        await store.FindOrganisationsAsync(new OrganisationFilter(Kinds: [OrganisationKind.State]), order, page, default);
        await store.FindOrganisationsAsync(new OrganisationFilter(MemberOf: World.Otan.Id), order, page, default);
        await store.FindPostsAsync(new PostFilter(), order, page, default);
        await store.FindPostsAsync(new PostFilter("secretaire", World.Otan.Id), order, page, default);
        await store.FindEventsAsync(new EventFilter([EventKind.Summit], Status: [FactStatus.Planned], Date: new DateFilter(After: new DateOnly(2020, 1, 1))), order, page, default);
        await store.FindEventsAsync(new EventFilter(Place: "vilnius", Participant: World.Rutte.Id), order, page, default);
        await store.FindClaimsAsync(new ClaimFilter(), order, page, default);
        await store.FindClaimsAsync(new ClaimFilter([Predicate.HoldsPost], [Modality.Asserted], World.Rutte.Id, World.Handover, World.Otan.Id, MinConfidence: 0.1), order, page, default);
        await store.FindClaimsAsync(new ClaimFilter(Entity: World.Rutte.Id, IncludeSuperseded: true), order, page, default);
        await store.FindClaimsAsync(new ClaimFilter(AttributedTo: World.Otan.Id), order, page, default);
        await store.FindClaimsAsync(new ClaimFilter(Published: new DateFilter(Before: new DateOnly(2024, 1, 1))), order, page, default);
        await store.FindArticlesAsync(new ArticleFilter(Outlet: "La Gazette"), order, page, default);
        await store.FindArticlesAsync(new ArticleFilter("otan"), order, page, default);
        await store.FindContradictionsAsync(World.Rutte.Id, null, page, default);
        await store.FindContradictionsAsync(null, ContradictionKind.TwoDates, page, default);
        await store.GetTimelineAsync(World.Rutte.Id, new DateOnly(2020, 1, 1), null, page, default);
        await store.GetClaimsOfAsync([World.Rutte.Id, World.Handover], new ClaimFilter(Entity: World.Secretary.Id), order, page, default);
    }
}
