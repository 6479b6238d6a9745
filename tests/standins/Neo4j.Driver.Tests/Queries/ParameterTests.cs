namespace Neo4j.Driver.Tests.Queries;

public class ParameterTests
{
    private static IDictionary<string, object?> Parameters(object? given) => new Query("x", given).Parameters;

    [Fact]
    public void Parameters_OfAnObject_AreItsProperties()
    {
        var parameters = Parameters(new { a = 1, b = (string?)null, c = new { d = new[] { new { e = 2L } } }, f = new DateOnly(2020, 1, 2) });
        Assert.Equal(["a", "b", "c", "f"], parameters.Keys);
        Assert.Equal((1, null, new DateOnly(2020, 1, 2)), (parameters["a"], parameters["b"], parameters["f"]));
        var inner = Assert.IsType<Dictionary<string, object?>>(parameters["c"]);
        var item = Assert.IsType<Dictionary<string, object?>>(Assert.Single(Assert.IsType<List<object?>>(inner["d"])));
        Assert.Equal(2L, item["e"]);
    }

    [Fact]
    public void Parameters_OfAMap_AreItsEntries()
    {
        var map = new Dictionary<string, object?> { ["a"] = 1 };
        Assert.Same(map, Parameters(map));
        Assert.Equal(map, Parameters(map.ToList()));
        Assert.Empty(Parameters(null));
        Assert.Empty(new Query("x").Parameters);
    }

    [Fact]
    public void Parameters_ValuesOfTheDatabase_Stay()
    {
        var parameters = Parameters(new { date = new LocalDate(2020, 1, 2), point = new Point(1, 2, 3), bytes = new byte[] { 1 } });
        Assert.IsType<LocalDate>(parameters["date"]);
        Assert.IsType<Point>(parameters["point"]);
        Assert.IsType<byte[]>(parameters["bytes"]);
    }

    [Fact]
    public void Parameters_InnerMapWithOtherKeys_Refused() =>
        Assert.Throws<InvalidOperationException>(() => Parameters(new { map = new Dictionary<int, int> { [1] = 2 } }));
}
