using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Tests.Time;

internal static class EdtfArbitrary
{
    public static Arbitrary<DateOnly> Days { get; } = Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    public static Arbitrary<Edtf> Dates { get; } = (
        from day in Gen.Choose(new DateOnly(1950, 1, 1).DayNumber, new DateOnly(2030, 1, 1).DayNumber).Select(DateOnly.FromDayNumber)
        from season in Gen.Choose(21, 24)
        from format in Gen.Elements("yyyy-MM-dd", "yyyy-MM", "yyyy", "yyyy-XX", "yyyy-MM-XX", "yyyy-'" + season + "'")
        from mark in Gen.Elements("", "", "", "~", "?", "%")
        select Edtf.Parse(day.ToString(format, CultureInfo.InvariantCulture) + mark)).ToArbitrary();
}
