using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Tests.Time;

public sealed class EdtfIntervalTests
{
    [Theory]
    [InlineData("2014/2024-10-01", "2014-01-01", "2014-12-31", "2024-10-01", "2024-10-01")]
    [InlineData("../2004", "0001-01-01", "0001-01-01", "2004-01-01", "2004-12-31")]
    [InlineData("/2004", "0001-01-01", "2004-12-31", "2004-01-01", "2004-12-31")]
    [InlineData("2004/..", "2004-01-01", "2004-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("2004/", "2004-01-01", "2004-12-31", "2004-01-01", "9999-12-31")]
    [InlineData("2024/2024", "2024-01-01", "2024-12-31", "2024-01-01", "2024-12-31")]
    public void Read_WellFormedInterval_GivesBoundsAndWritesItBack(string text, string earliestStart, string latestStart, string earliestEnd, string latestEnd)
    {
        var interval = EdtfInterval.Read(text).Value;

        Assert.Equal(
            [earliestStart, latestStart, earliestEnd, latestEnd],
            new[] { interval.EarliestStart, interval.LatestStart, interval.EarliestEnd, interval.LatestEnd }.Select(day => day.ToString("yyyy-MM-dd")));
        Assert.Equal(text, interval.ToString());
    }

    [Theory]
    [InlineData("/", "at least one end")]
    [InlineData("../..", "at least one end")]
    [InlineData("2024/2023", "ends before it begins")]
    [InlineData("2024/x", "'x' is no EDTF date")]
    [InlineData("x/2024", "'x' is no EDTF date")]
    [InlineData("2022/2023/2024", "interval")]
    public void Read_NoInterval_GivesTheReason(string text, string reason) =>
        Assert.Contains(reason, EdtfInterval.Read(text).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("2014/2024-10-01", "2020-06-01", true, true)]
    [InlineData("2014/2024-10-01", "2014-06-01", false, true)]
    [InlineData("2014/", "2020-06-01", false, true)]
    [InlineData("2014/..", "2020-06-01", true, true)]
    [InlineData("2014/2024-10-01", "2024-10-02", false, false)]
    public void Overlaps_OneDay_TellsCertainFromPossible(string text, string day, bool certainly, bool possibly)
    {
        var interval = EdtfInterval.Read(text).Value;
        var asked = DateOnly.ParseExact(day, "yyyy-MM-dd");

        Assert.Equal(certainly, interval.Overlaps(asked, asked, DateCertainty.Certainly));
        Assert.Equal(possibly, interval.Overlaps(asked, asked, DateCertainty.Possibly));
    }

    [Fact]
    public void Comparisons_AnyInterval_AgreeWithTheDaysItMayMean() => Prop.ForAll(EdtfArbitrary.Dates, EdtfArbitrary.Dates, EdtfArbitrary.Dates, (a, b, window) =>
    {
        var (from, until) = Edtf.Compare(a, b) <= 0 ? (a, b) : (b, a);
        var interval = new EdtfInterval(from, until);
        var (first, last) = (window.Earliest, window.Latest);
        return (!interval.IsDuring(first, last, DateCertainty.Certainly) || interval.Overlaps(first, last, DateCertainty.Certainly))
            && (!interval.IsDuring(first, last, DateCertainty.Possibly) || interval.Overlaps(first, last, DateCertainty.Possibly))
            && (!interval.Overlaps(first, last, DateCertainty.Certainly) || interval.Overlaps(first, last, DateCertainty.Possibly))
            && interval.Overlaps(first, last, DateCertainty.Possibly) != (interval.IsBefore(first, DateCertainty.Certainly) || interval.IsAfter(last, DateCertainty.Certainly));
    }).QuickCheckThrowOnFailure();
}
