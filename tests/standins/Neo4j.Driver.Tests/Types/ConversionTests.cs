namespace Neo4j.Driver.Tests.Types;

public class ConversionTests
{
    [Fact]
    public void As_Numbers_CheckedBothWays()
    {
        Assert.Equal(1, 1L.As<int>());
        Assert.Equal(1.0, 1L.As<double>());
        Assert.Equal(2L, 1.5.As<long>());
        Assert.Equal(1, 1L.As<int?>());
        Assert.Equal((byte)255, 255L.As<byte>());
        Assert.Equal(1.5m, 1.5.As<decimal>());
        Assert.Throws<OverflowException>(() => 300L.As<byte>());
        Assert.Throws<OverflowException>(() => long.MaxValue.As<int>());
        Assert.Equal(12, "12".As<int>());
        Assert.Throws<FormatException>(() => "x".As<int>());
    }

    [Fact]
    public void As_Null_OnlyWhatCanBe()
    {
        Assert.Null(((object?)null).As<string>());
        Assert.Null(((object?)null).As<int?>());
        Assert.Equal(7, ((object?)null).As(7));
        Assert.Equal(1, ((object?)1L).As(7));
        Assert.Throws<InvalidCastException>(() => ((object?)null).As<int>());
    }

    [Fact]
    public void As_Text_OfAnything()
    {
        Assert.Equal("1", 1L.As<string>());
        Assert.Equal("True", true.As<string>());
        Assert.Equal("2020-01-02", new LocalDate(2020, 1, 2).As<string>());
    }

    [Fact]
    public void As_Lists_EachElementConverted()
    {
        var list = new List<object?> { 1L, 2L };
        Assert.Equal([1, 2], list.As<List<int>>());
        Assert.Equal(["1", "2"], list.As<IList<string>>());
        Assert.Equal([1.0, 2.0], list.As<IEnumerable<double>>());
        Assert.Equal([1L, 2L], list.As<IReadOnlyList<long>>());
        Assert.Equal([[1]], new List<object?> { new List<object?> { 1L } }.As<List<List<int>>>());
        Assert.Same(list, list.As<List<object?>>());
    }

    [Fact]
    public void As_Maps_EachValueConverted()
    {
        var map = new Dictionary<string, object?> { ["a"] = 1L };
        Assert.Equal(new Dictionary<string, int> { ["a"] = 1 }, map.As<Dictionary<string, int>>());
        Assert.Throws<InvalidCastException>(() => new Point(1, 2, 3).As<int>());
        Assert.Throws<InvalidCastException>(() => map.As<int>());
    }

    [Fact]
    public void As_Temporal_TypesOfTheFramework()
    {
        Assert.Equal(new DateTime(2020, 1, 2), new LocalDate(2020, 1, 2).As<DateTime>());
        Assert.Equal(new DateTime(2020, 1, 2, 3, 4, 5), new LocalDateTime(2020, 1, 2, 3, 4, 5).As<DateTime>());
        Assert.Equal(new TimeSpan(3, 4, 5), new LocalTime(3, 4, 5).As<TimeSpan>());
        var moment = new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(2));
        Assert.Equal(moment, new ZonedDateTime(moment).As<DateTimeOffset>());
        Assert.Throws<InvalidCastException>(() => new Duration(1).As<TimeSpan>());
        Assert.Throws<InvalidCastException>(() => new LocalDate(2020, 1, 2).As<int>());
        Assert.Throws<ValueTruncationException>(() => new LocalTime(0, 0, 0, 1).As<TimeSpan>());
        Assert.Throws<ValueOverflowException>(() => new LocalDate(10_000, 1, 1).As<DateTime>());
    }
}
