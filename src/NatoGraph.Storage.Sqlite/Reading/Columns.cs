using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Sqlite.Connections;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>Reads values from columns: times as <see cref="Stamp"/> writes them, ids as <c>person/slug</c>.</summary>
internal static class Columns
{
    public static NodeId Id(this Row row, int column) => NodeId.Parse(row.GetString(column));

    public static NodeId? IdOrNull(this Row row, int column) => row.IsNull(column) ? null : row.Id(column);

    public static DateOnly Day(this Row row, int column) => Stamp.Day(row.GetString(column));

    public static DateTimeOffset Moment(this Row row, int column) => Stamp.Moment(row.GetString(column));

    public static DateTimeOffset? MomentOrNull(this Row row, int column) => row.IsNull(column) ? null : row.Moment(column);
}
