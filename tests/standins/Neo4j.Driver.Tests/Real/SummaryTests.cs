namespace Neo4j.Driver.Tests.Real;

public class SummaryTests
{
    private static async Task<IResultSummary> RunAsync(string cypher, Action<ConfigBuilder>? action = null, QueryConfig? config = null)
    {
        await using var driver = RealServer.Open(action);
        return (await driver.ExecutableQuery(cypher).WithConfig(config).ExecuteAsync()).Summary;
    }

    [RealServerFact]
    public async Task Counters_Update_CountsAll()
    {
        var summary = await RunAsync(
            "CREATE (a:DriverCount {x: 1})-[r:R]->(b:DriverCount) SET b:DriverOther REMOVE b:DriverOther WITH a, b DETACH DELETE a, b");
        var counters = summary.Counters;
        Assert.Equal(
            (2, 2, 1, 1, 1, 3, 1),
            (counters.NodesCreated, counters.NodesDeleted, counters.RelationshipsCreated, counters.RelationshipsDeleted,
                counters.PropertiesSet, counters.LabelsAdded, counters.LabelsRemoved));
        Assert.True(counters.ContainsUpdates);
        Assert.False(counters.ContainsSystemUpdates);
        Assert.Equal((QueryType.WriteOnly, "neo4j"), (summary.QueryType, summary.Database.Name));
        Assert.True(summary.ResultConsumedAfter >= TimeSpan.Zero);
    }

    [RealServerFact]
    public async Task Counters_Schema_CountsConstraintsAndIndexes()
    {
        var added = await RunAsync("CREATE CONSTRAINT driver_test_c FOR (n:DriverSchema) REQUIRE n.id IS UNIQUE");
        var removed = await RunAsync("DROP CONSTRAINT driver_test_c");
        Assert.Equal((1, 1, QueryType.SchemaWrite), (added.Counters.ConstraintsAdded, removed.Counters.ConstraintsRemoved, added.QueryType));
        Assert.True((await RunAsync("CREATE INDEX driver_test_i FOR (n:DriverSchema) ON (n.name)")).Counters.IndexesAdded == 1);
        Assert.Equal(1, (await RunAsync("DROP INDEX driver_test_i")).Counters.IndexesRemoved);
    }

    [RealServerFact]
    public async Task Explain_Query_HasPlanAndNoProfile()
    {
        var summary = await RunAsync("EXPLAIN MATCH (n:DriverPlan) RETURN n");
        Assert.True(summary.HasPlan);
        Assert.False(summary.HasProfile);
        Assert.StartsWith("ProduceResults", summary.Plan!.OperatorType, StringComparison.Ordinal);
        Assert.StartsWith("NodeByLabelScan", summary.Plan.Children[0].OperatorType, StringComparison.Ordinal);
        Assert.Contains("n", summary.Plan.Identifiers);
        Assert.NotEmpty(summary.Plan.Arguments);
    }

    [RealServerFact]
    public async Task Profile_Query_HasMeasures()
    {
        var summary = await RunAsync("PROFILE UNWIND range(1, 5) AS i RETURN i");
        Assert.True(summary.HasProfile);
        Assert.Equal(5, summary.Profile!.Records);
        Assert.NotEmpty(summary.Profile.Children);
    }

    [RealServerFact]
    public async Task Notifications_CartesianProduct_AreTold()
    {
        var notification = Assert.Single((await RunAsync("EXPLAIN MATCH (a:Person), (b:Person) RETURN a, b")).Notifications,
            one => one.Code == "Neo.ClientNotification.Statement.CartesianProduct");
        Assert.Equal((NotificationSeverity.Information, NotificationCategory.Performance), (notification.SeverityLevel, notification.Category));
        Assert.NotNull(notification.Position);
        Assert.NotNull(notification.Description);
    }

    [RealServerFact]
    public async Task Notifications_Disabled_AreNot() =>
        Assert.Empty((await RunAsync("EXPLAIN MATCH (a:Person), (b:Person) RETURN a, b", o => o.WithNotificationsDisabled())).Notifications);

    [RealServerFact]
    public async Task Notifications_CategoryDisabled_OthersStay()
    {
        var summary = await RunAsync(
            "EXPLAIN MATCH (a:DriverNowhere), (b:DriverNowhere) RETURN a, b", o => o.WithNotifications(null, [Category.Performance]));
        Assert.DoesNotContain(summary.Notifications, one => one.Category == NotificationCategory.Performance);
    }

    [RealServerFact]
    public async Task Database_System_IsSelected()
    {
        await using var driver = RealServer.Open();
        var (rows, summary) = await driver.ExecutableQuery("SHOW DATABASES YIELD name")
            .WithConfig(new QueryConfig(database: "system"))
            .WithMap(record => record["name"].As<string>())
            .ExecuteAsync();
        Assert.Contains("neo4j", rows);
        Assert.Equal("system", summary.Database.Name);
    }
}
