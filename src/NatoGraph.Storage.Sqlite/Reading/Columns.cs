using System.Globalization;
using Microsoft.Data.Sqlite;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>How values stand in columns: days as <c>2024-10-01</c>, moments as ISO 8601 in UTC, ids as <c>person/slug</c>.</summary>
internal static class Columns
{
    private const string DayFormat = "yyyy-MM-dd";

    public static string Of(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static string? First(Edtf? date) => date is { } known ? Of(known.Earliest) : null;

    public static string? Last(Edtf? date) => date is { } known ? Of(known.Latest) : null;

    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static NodeId Id(this SqliteDataReader row, int column) => NodeId.Parse(row.GetString(column));

    public static NodeId? IdOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Id(column);

    public static DateOnly Day(this SqliteDataReader row, int column) => Day(row.GetString(column));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture);

    public static DateTimeOffset Moment(this SqliteDataReader row, int column) =>
        DateTimeOffset.Parse(row.GetString(column), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    public static DateTimeOffset? MomentOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Moment(column);
}
