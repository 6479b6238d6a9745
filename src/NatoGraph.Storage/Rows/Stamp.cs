using System.Globalization;
using NatoGraph.Domain.Time;

namespace NatoGraph.Storage.Rows;

/// <summary>How times stand in stores: days as <c>2024-10-01</c>, moments as ISO 8601 in UTC.</summary>
internal static class Stamp
{
    private const string DayFormat = "yyyy-MM-dd";

    public static string Of(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The first day that a date may mean.</summary>
    public static string? First(Edtf? date) => date is { } known ? Of(known.Earliest) : null;

    /// <summary>The last day that a date may mean.</summary>
    public static string? Last(Edtf? date) => date is { } known ? Of(known.Latest) : null;

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture);

    public static DateTimeOffset Moment(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
