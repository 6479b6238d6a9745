using System.Globalization;
using Calendar = NatoGraph.Extraction.Time.Calendar;

namespace NatoGraph.Extraction.Tests.Time;

public class CalendarTests
{
    [Theory]
    [InlineData(1981, "1981-04-19")]
    [InlineData(1954, "1954-04-18")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2011, "2011-04-24")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2049, "2049-04-18")]
    public void Easter_OfAYear_IsTheSundayOfTheChurch(int year, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), Calendar.Easter(year));

    [Fact]
    public void Easter_OfAnyYear_IsASundayFromMarchToApril() => Assert.All(Enumerable.Range(1583, 1000).Select(Calendar.Easter), day =>
    {
        Assert.Equal(DayOfWeek.Sunday, day.DayOfWeek);
        Assert.InRange((day.Month * 100) + day.Day, 322, 425);
    });
}
