namespace Neo4j.Driver.Tests.Real;

/// <summary>Every type both ways, and as the server itself makes it.</summary>
public class ValueTests
{
    private static async Task<object?> AskAsync(string expression, object? parameter = null)
    {
        await using var driver = RealServer.Open();
        var (rows, _) = await driver.ExecutableQuery($"RETURN {expression} AS value")
            .WithParameters(new Dictionary<string, object?> { ["x"] = parameter })
            .ExecuteAsync();
        return rows[0]["value"];
    }

    public static TheoryData<string, object?> FromServer => new()
    {
        { "null", null },
        { "true", true },
        { "-9223372036854775808", long.MinValue },
        { "1.5", 1.5 },
        { "'é😀'", "é😀" },
        { "[1, [2], 'x']", new List<object?> { 1L, new List<object?> { 2L }, "x" } },
        { "{a: {b: null}}", new Dictionary<string, object?> { ["a"] = new Dictionary<string, object?> { ["b"] = null } } },
        { "date('2024-02-29')", new LocalDate(2024, 2, 29) },
        { "date({year: -999999999, month: 1, day: 1})", new LocalDate(-999_999_999, 1, 1) },
        { "localtime('12:34:56.123456789')", new LocalTime(12, 34, 56, 123_456_789) },
        { "time('12:34:56+02:00')", new OffsetTime(12, 34, 56, 7200) },
        { "localdatetime('2024-02-29T12:34:56.5')", new LocalDateTime(2024, 2, 29, 12, 34, 56, 500_000_000) },
        { "datetime('2024-07-14T12:00:00+02:00')", new ZonedDateTime(new DateTimeOffset(2024, 7, 14, 12, 0, 0, TimeSpan.FromHours(2))) },
        { "datetime('2024-07-14T12:00:00[Europe/Paris]')", new ZonedDateTime(new DateTime(2024, 7, 14, 12, 0, 0), "Europe/Paris") },
        { "datetime('0044-03-15T12:00:00[Europe/Rome]').year", 44L },
        { "duration('P1Y2M3DT4H5M6.007S')", new Duration(14, 3, 14_706, 7_000_000) },
        { "duration('-PT0.25S')", new Duration(0, 0, -1, 750_000_000) },
        { "point({x: 1, y: 2})", new Point(7203, 1, 2) },
        { "point({longitude: 1, latitude: 2, height: 3})", new Point(4979, 1, 2, 3) },
    };

    public static TheoryData<object?> ToServer => new(
        FromServer.Select(row => row[1]).Concat(
        [
            new byte[] { 0, 1, 255 },
            new byte[70_000],
            new string('é', 100_000),
            Enumerable.Range(0, 70_000).Select(object? (i) => (long)i).ToList(),
            Enumerable.Range(0, 300).ToDictionary(i => $"k{i}", object? (i) => (double)i),
            double.NaN,
            double.PositiveInfinity,
        ]));

    [RealServerTheory]
    [MemberData(nameof(FromServer))]
    public async Task Return_Expression_ValueOfItsType(string expression, object? expected) =>
        Assert.Equal(expected, await AskAsync(expression));

    [RealServerTheory]
    [MemberData(nameof(ToServer))]
    public async Task Return_Parameter_ComesBackTheSame(object? value) => Assert.Equal(value, await AskAsync("$x", value));

    [RealServerFact]
    public async Task Return_Path_NodesAndDirections()
    {
        await using var driver = RealServer.Open();
        await using var session = driver.AsyncSession();
        await using var transaction = await session.BeginTransactionAsync();
        var record = await (await transaction.RunAsync(
            "CREATE p = (a:DriverPath {n: 1})-[:GOES {w: 0.5}]->(b:DriverPath {n: 2})<-[:COMES]-(c:DriverPath {n: 3}) RETURN p, [a, b] AS nodes, {c: c} AS map"))
            .SingleAsync();
        var path = record["p"].As<IPath>();
        Assert.Equal([1, 2, 3], path.Nodes.Select(node => node["n"].As<int>()));
        Assert.Equal(["GOES", "COMES"], path.Relationships.Select(one => one.Type));
        Assert.Equal((path.Start.ElementId, path.Nodes[1].ElementId), (path.Relationships[0].StartNodeElementId, path.Relationships[0].EndNodeElementId));
        Assert.Equal((path.End.ElementId, path.Nodes[1].ElementId), (path.Relationships[1].StartNodeElementId, path.Relationships[1].EndNodeElementId));
        Assert.Equal(0.5, path.Relationships[0].Get<double>("w"));
        Assert.Equal(path.Nodes.Take(2), record["nodes"].As<List<INode>>());
        Assert.Equal(path.End, record["map"].As<Dictionary<string, INode>>()["c"]);
        Assert.False(path.Start.TryGet<string>("none", out _));
    }
}
