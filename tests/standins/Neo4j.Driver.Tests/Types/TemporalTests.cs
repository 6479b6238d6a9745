using FsCheck;
using FsCheck.Fluent;

namespace Neo4j.Driver.Tests.Types;

public class TemporalTests
{
    [Fact]
    public void DayOf_AnyDate_AgreesWithTheFramework() => Prop.ForAll(
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).ToArbitrary(),
        number =>
        {
            var date = DateOnly.FromDayNumber(number);
            var epochDay = number - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
            return Calendar.DayOf(date.Year, date.Month, date.Day) == epochDay && new LocalDate(epochDay).ToDateOnly() == date;
        }).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void DateOf_AnyDay_IsTheInverse() => Prop.ForAll(
        Gen.Choose(int.MinValue, int.MaxValue).ToArbitrary(),
        day => Calendar.DateOf(day * 100L) is var (year, month, dayOfMonth) && Calendar.DayOf(year, month, dayOfMonth) == day * 100L)
        .Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void ToString_Values_AreIso8601()
    {
        Assert.Equal("2020-01-02", new LocalDate(2020, 1, 2).ToString());
        Assert.Equal("-0044-03-15", new LocalDate(-44, 3, 15).ToString());
        Assert.Equal("03:04:05", new LocalTime(3, 4, 5).ToString());
        Assert.Equal("03:04:05.000000006", new LocalTime(3, 4, 5, 6).ToString());
        Assert.Equal("03:04:05Z", new OffsetTime(3, 4, 5, 0).ToString());
        Assert.Equal("03:04:05-01:30", new OffsetTime(3, 4, 5, -5400).ToString());
        Assert.Equal("2020-01-02T03:04:05", new LocalDateTime(2020, 1, 2, 3, 4, 5).ToString());
        Assert.Equal("1970-01-01T01:00:00[Europe/Paris]", new ZonedDateTime(0, 0, Zone.Of("Europe/Paris")).ToString());
        Assert.Equal("1970-01-01T00:01:01+00:01:01", new ZonedDateTime(0, 0, Zone.Of(61)).ToString());
        Assert.Equal("P1M2DT3.000000004S", new Duration(1, 2, 3, 4).ToString());
        Assert.Equal("P0M0DT-0.750000000S", new Duration(-1, 250_000_000).ToString());
        Assert.Equal("Point{srId=4326, x=1.5, y=2}", new Point(4326, 1.5, 2).ToString());
    }

    [Fact]
    public void ZonedDateTime_OfAPlace_ClockOfThatPlace()
    {
        var summer = new ZonedDateTime(new DateTime(2024, 7, 14, 12, 0, 0), "Europe/Paris");
        Assert.Equal(new DateTime(2024, 7, 14, 10, 0, 0), summer.UtcDateTime);
        Assert.Equal((7200, 12), (summer.OffsetSeconds, summer.Hour));
        Assert.Equal(new DateTimeOffset(2024, 7, 14, 12, 0, 0, TimeSpan.FromHours(2)), summer.ToDateTimeOffset());
        var utc = new ZonedDateTime(new DateTime(2024, 1, 14, 12, 0, 0, DateTimeKind.Utc), "Europe/Paris");
        Assert.Equal(13, utc.Hour);
    }

    [Fact]
    public void ZonedDateTime_PlaceUnknownHere_OnlyTheMomentIsKnown()
    {
        var moment = new ZonedDateTime(5, 6, Zone.Of("Nowhere/AtAll"));
        Assert.True(moment.UnknownZoneInfo);
        Assert.Equal(5, moment.UtcSeconds);
        Assert.Throws<TimeZoneNotFoundException>(() => moment.ToDateTimeOffset());
        Assert.Contains("UtcSeconds: 5", moment.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Constructors_OutOfRange_Refuse()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalDate(2023, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalDate(1_000_000_000, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalTime(24, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalTime(TimeSpan.FromDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OffsetTime(0, 0, 0, 64_801));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Duration(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Zone.Of(-64_801));
    }
}
