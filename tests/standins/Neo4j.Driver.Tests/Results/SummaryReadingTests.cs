using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Results;

public class SummaryReadingTests
{
    private static async Task<IResultSummary> SummaryAsync((int Major, int Minor) version, params (string, object?)[] end)
    {
        await using var server = new ScriptedServer(
            async (connection, message) =>
            {
                if (message.Name != "PULL")
                {
                    return false;
                }

                await connection.SuccessAsync(end);
                return true;
            },
            version);
        await using var driver = server.Open();
        await using var session = driver.AsyncSession();
        return await (await session.RunAsync("x")).ConsumeAsync();
    }

    private static readonly Dictionary<string, object?> Position = new() { ["offset"] = 4L, ["line"] = 1L, ["column"] = 5L };

    [Fact]
    public async Task Notifications_BeforeBolt55_AreAListOfTheirOwn()
    {
        var summary = await SummaryAsync((5, 4), ("notifications", new List<object?>
        {
            new Dictionary<string, object?>
            {
                ["code"] = "Neo.X", ["title"] = "t", ["description"] = "d", ["severity"] = "WARNING", ["category"] = "DEPRECATION", ["position"] = Position,
            },
        }));
        var one = Assert.Single(summary.Notifications);
        Assert.Equal(("Neo.X", "t", "d"), (one.Code, one.Title, one.Description));
        Assert.Equal((NotificationSeverity.Warning, NotificationCategory.Deprecation), (one.SeverityLevel, one.Category));
        Assert.Equal((4, 1, 5), (one.Position!.Offset, one.Position.Line, one.Position.Column));
    }

    [Fact]
    public async Task Notifications_SinceBolt55_AreTheStatusesThatHaveACode()
    {
        var diagnosis = new Dictionary<string, object?> { ["_severity"] = "INFORMATION", ["_classification"] = "NEW_WORD", ["_position"] = Position };
        var summary = await SummaryAsync((5, 6), ("statuses", new List<object?>
        {
            new Dictionary<string, object?> { ["gql_status"] = "00000", ["status_description"] = "fine" },
            new Dictionary<string, object?> { ["neo4j_code"] = "Neo.Y", ["title"] = "t", ["description"] = "d", ["diagnostic_record"] = diagnosis },
        }));
        var one = Assert.Single(summary.Notifications);
        Assert.Equal(("Neo.Y", "d", "NEW_WORD"), (one.Code, one.Description, one.RawCategory));
        Assert.Equal((NotificationSeverity.Information, NotificationCategory.Unknown), (one.SeverityLevel, one.Category));
        Assert.Equal(5, one.Position!.Column);
    }

    [Theory]
    [InlineData("r", QueryType.ReadOnly)]
    [InlineData("rw", QueryType.ReadWrite)]
    [InlineData("w", QueryType.WriteOnly)]
    [InlineData("s", QueryType.SchemaWrite)]
    [InlineData("?", QueryType.Unknown)]
    public async Task QueryType_Word_ItsType(string word, QueryType type) =>
        Assert.Equal(type, (await SummaryAsync((5, 8), ("type", word))).QueryType);

    [Fact]
    public async Task Counters_ServerDoesNotSayWhetherAnythingChanged_IsCounted()
    {
        var changed = await SummaryAsync((4, 4), ("stats", new Dictionary<string, object?> { ["nodes-created"] = 2L }));
        Assert.True(changed.Counters.ContainsUpdates);
        Assert.Equal(2, changed.Counters.NodesCreated);
        var unchanged = await SummaryAsync((4, 4));
        Assert.False(unchanged.Counters.ContainsUpdates);
        Assert.Equal(TimeSpan.FromMilliseconds(1), unchanged.ResultAvailableAfter);
        Assert.False(unchanged.HasPlan || unchanged.HasProfile);
    }

    [Fact]
    public async Task Plan_Profiled_IsPlanAndProfile()
    {
        var child = new Dictionary<string, object?> { ["operatorType"] = "Scan", ["rows"] = 3L, ["dbHits"] = 4L };
        var summary = await SummaryAsync((5, 8), ("profile", new Dictionary<string, object?>
        {
            ["operatorType"] = "ProduceResults", ["args"] = new Dictionary<string, object?> { ["planner"] = "COST" }, ["identifiers"] = new[] { "n" },
            ["rows"] = 3L, ["dbHits"] = 0L, ["pageCacheHits"] = 1L, ["pageCacheMisses"] = 1L, ["pageCacheHitRatio"] = 0.5, ["time"] = 7L,
            ["children"] = new List<object?> { child },
        }));
        var profile = summary.Profile!;
        Assert.Same(profile, summary.Plan);
        Assert.Equal(("ProduceResults", 3, 0, 7, 0.5, true), (profile.OperatorType, profile.Records, profile.DbHits, profile.Time, profile.PageCacheHitRatio, profile.HasPageCacheStats));
        Assert.Equal(("Scan", 4), (profile.Children[0].OperatorType, profile.Children[0].DbHits));
        Assert.Equal("Scan", summary.Plan!.Children[0].OperatorType);
        Assert.Equal("COST", profile.Arguments["planner"]);
    }
}
