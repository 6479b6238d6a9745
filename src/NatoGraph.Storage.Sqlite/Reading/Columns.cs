using Microsoft.Data.Sqlite;
using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Rows;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>Reads values from columns: times as <see cref="Stamp"/> writes them, ids as <c>person/slug</c>.</summary>
internal static class Columns
{
    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static NodeId Id(this SqliteDataReader row, int column) => NodeId.Parse(row.GetString(column));

    public static NodeId? IdOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Id(column);

    public static DateOnly Day(this SqliteDataReader row, int column) => Stamp.Day(row.GetString(column));

    public static DateTimeOffset Moment(this SqliteDataReader row, int column) => Stamp.Moment(row.GetString(column));

    public static DateTimeOffset? MomentOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Moment(column);
}
