using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Tests.Time;

public sealed class EdtfTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31", EdtfPrecision.Year)]
    [InlineData("2024-10", "2024-10-01", "2024-10-31", EdtfPrecision.Month)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", EdtfPrecision.Month)]
    [InlineData("2024-10-01", "2024-10-01", "2024-10-01", EdtfPrecision.Day)]
    [InlineData("2023-21", "2023-03-01", "2023-05-31", EdtfPrecision.Season)]
    [InlineData("2023-22", "2023-06-01", "2023-08-31", EdtfPrecision.Season)]
    [InlineData("2023-23", "2023-09-01", "2023-11-30", EdtfPrecision.Season)]
    [InlineData("2023-24", "2023-12-01", "2024-02-29", EdtfPrecision.Season)]
    [InlineData("201X", "2010-01-01", "2019-12-31", EdtfPrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", EdtfPrecision.Century)]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year)]
    [InlineData("2004-XX-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year)]
    [InlineData("2004-10-XX", "2004-10-01", "2004-10-31", EdtfPrecision.Month)]
    [InlineData("2024~", "2023-01-01", "2025-12-31", EdtfPrecision.Year)]
    [InlineData("2024-10?", "2024-09-01", "2024-11-30", EdtfPrecision.Month)]
    [InlineData("2023-22%", "2023-03-01", "2023-11-30", EdtfPrecision.Season)]
    [InlineData("2021-03-16~", "2021-03-09", "2021-03-23", EdtfPrecision.Day)]
    [InlineData("0001~", "0001-01-01", "0002-12-31", EdtfPrecision.Year)]
    [InlineData("9999~", "9998-01-01", "9999-12-31", EdtfPrecision.Year)]
    [InlineData("9999-24", "9999-12-01", "9999-12-31", EdtfPrecision.Season)]
    public void Read_WellFormedDate_GivesBoundsAndWritesItBack(string text, string earliest, string latest, EdtfPrecision precision)
    {
        var date = Edtf.Read(text).Value;

        Assert.Equal(DateOnly.ParseExact(earliest, "yyyy-MM-dd"), date.Earliest);
        Assert.Equal(DateOnly.ParseExact(latest, "yyyy-MM-dd"), date.Latest);
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null, "empty")]
    [InlineData("", "empty")]
    [InlineData("juin 2024", "expected such as")]
    [InlineData("24", "expected such as")]
    [InlineData("2024-1", "expected such as")]
    [InlineData("2024-13", "expected such as")]
    [InlineData("2024-25", "expected such as")]
    [InlineData("2023-02-29", "expected such as")]
    [InlineData("2024-00-01", "expected such as")]
    [InlineData("2024-10-01-01", "expected such as")]
    [InlineData("2024~~", "expected such as")]
    [InlineData("2X24", "expected such as")]
    [InlineData("XXXX", "expected such as")]
    [InlineData(" 2024", "expected such as")]
    [InlineData("-0500", "0001 to 9999")]
    [InlineData("Y170000002", "0001 to 9999")]
    [InlineData("0000", "0001 to 9999")]
    [InlineData("2024-10-01T10:00:00Z", "times of day")]
    [InlineData("2024/2025", "interval")]
    public void Read_NoDate_GivesTheReason(string? text, string reason)
    {
        var result = Edtf.Read(text);

        Assert.False(result.IsValue);
        Assert.Contains(reason, result.Reason, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => result.Value);
    }

    [Theory]
    [InlineData("2014", "2014-10-01", "2014-10-01")]
    [InlineData("2023-23", "2023-09-30", "2023-09-30")]
    [InlineData("2024~", "2024", "2024")]
    [InlineData("2023~", "2024-01", "2024-01")]
    [InlineData("2004-XX", "2004", "2004")]
    [InlineData("2014", "2015", null)]
    [InlineData("2024-10-01", "2024-10-02", null)]
    public void Narrow_TwoDates_GivesTheFinerWhereTheyAgree(string left, string right, string? finer)
    {
        Assert.Equal(finer, Edtf.Narrow(Edtf.Parse(left), Edtf.Parse(right))?.ToString());
        Assert.Equal(finer, Edtf.Narrow(Edtf.Parse(right), Edtf.Parse(left))?.ToString());
    }

    [Theory]
    [InlineData("2024", "2025-01-01", true, true)]
    [InlineData("2024", "2024-06-01", false, true)]
    [InlineData("2024", "2024-01-01", false, false)]
    [InlineData("2024~", "2025-06-01", false, true)]
    public void IsBefore_CoarseDate_TellsCertainFromPossible(string text, string day, bool certainly, bool possibly)
    {
        var date = Edtf.Parse(text);

        Assert.Equal(certainly, date.IsBefore(DateOnly.ParseExact(day, "yyyy-MM-dd"), DateCertainty.Certainly));
        Assert.Equal(possibly, date.IsBefore(DateOnly.ParseExact(day, "yyyy-MM-dd"), DateCertainty.Possibly));
    }

    [Fact]
    public void Read_AnyDay_WritesItBackAndIsExact() => Prop.ForAll(EdtfArbitrary.Days, day =>
    {
        var date = Edtf.Day(day);
        return Edtf.Read(date.ToString()).Value == date && date.IsExact && date.Earliest == day;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyText_NeverThrows() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
    {
        var result = Edtf.Read(text);
        return result.IsValue ? result.Value.ToString() == text : result.Reason!.Length > 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Comparisons_AnyDates_WhatIsCertainIsPossible() => Prop.ForAll(EdtfArbitrary.Dates, EdtfArbitrary.Days, (date, day) =>
        (!date.IsBefore(day, DateCertainty.Certainly) || date.IsBefore(day, DateCertainty.Possibly))
        && (!date.IsAfter(day, DateCertainty.Certainly) || date.IsAfter(day, DateCertainty.Possibly))
        && !(date.IsBefore(day, DateCertainty.Certainly) && date.IsAfter(day, DateCertainty.Possibly)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Narrow_AnyDates_GivesOneOfThemWhicheverComesFirst() => Prop.ForAll(EdtfArbitrary.Dates, EdtfArbitrary.Dates, (left, right) =>
    {
        var narrowed = Edtf.Narrow(left, right);
        return narrowed == Edtf.Narrow(right, left)
            && (narrowed is null ? !left.Agrees(right) : narrowed == left || narrowed == right);
    }).QuickCheckThrowOnFailure();
}
