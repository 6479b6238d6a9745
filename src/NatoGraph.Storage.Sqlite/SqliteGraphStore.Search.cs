using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Sqlite.Reading;

namespace NatoGraph.Storage.Sqlite;

/// <content>Search and statistics.</content>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public Task<Page<SearchHit>> SearchAsync(string text, ImmutableArray<NodeKind> kinds, PageRequest page, CancellationToken cancellationToken) =>
        sessions.ReadAsync(session => new SearchReader(session, text, kinds).Read(page), cancellationToken);

    /// <inheritdoc/>
    public Task<StoreStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => sessions.ReadAsync(
        session =>
        {
            var superseded = (int)session.Number("SELECT count(*) FROM claim WHERE superseded_at IS NOT NULL");
            var nodes = session.Query(
                """
                SELECT kind, count(*) FROM entity GROUP BY kind
                UNION ALL SELECT kind, count(*) FROM fact GROUP BY kind
                UNION ALL SELECT 'Article', count(*) FROM article WHERE superseded_at IS NULL
                UNION ALL SELECT 'Claim', count(*) - @superseded FROM claim
                UNION ALL SELECT 'Contradiction', count(*) FROM contradiction
                """,
                row => KeyValuePair.Create(Enum.Parse<NodeKind>(row.GetString(0)), row.GetInt32(1)),
                ("@superseded", superseded));
            var counts = Enum.GetValues<NodeKind>().Select(kind => KeyValuePair.Create(kind, 0)).ToImmutableSortedDictionary().SetItems(nodes);
            var (first, last) = session.Query(
                "SELECT min(published_on), max(published_on) FROM article WHERE superseded_at IS NULL",
                row => (row.TextOrNull(0), row.TextOrNull(1))).Single();
            return new StoreStatistics(counts, superseded, DayOrNull(first), DayOrNull(last));
        },
        cancellationToken);

    private static DateOnly? DayOrNull(string? text) => text is null ? null : Stamp.Day(text);
}
