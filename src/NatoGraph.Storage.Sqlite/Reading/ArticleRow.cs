using NatoGraph.Domain.Articles;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Sqlite.Connections;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>Reads articles; the table must be named <c>a</c>.</summary>
internal static class ArticleRow
{
    /// <summary>What to select.</summary>
    public const string Columns = """
        a.id, a.name, a.title, a.outlet, a.url, a.published_on, a.language, a.text, a.content_hash, a.recorded_at, a.removed, a.version
        """;

    public static ArticleRecord Record(Row row, int at = 0) => new(
        new Article(
            row.Id(at),
            row.GetString(at + 1),
            row.TextOrNull(at + 2),
            row.TextOrNull(at + 3),
            row.TextOrNull(at + 4),
            row.Day(at + 5),
            row.GetString(at + 6),
            row.GetString(at + 7),
            row.GetString(at + 8),
            row.Moment(at + 9)),
        Json.Read(row.Utf8(at + 10), Json.Types.ImmutableArrayRemovedRange),
        row.GetInt32(at + 11));
}
