using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Sqlite.Connections;

namespace NatoGraph.Storage.Sqlite.Archiving;

/// <summary>
/// Fills an empty store in one transaction. Indexes are made in the end, in one sweep each, and counts are taken once, not with every row.
/// </summary>
internal sealed class BulkLoad(Session session, SqliteErrors errors)
{
    // In KiB: more of the growing trees stay in memory than is needed from day to day.
    private const string Roomy = "PRAGMA cache_size = -131072";

    private const string Made = "SELECT name, type, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL";

    private const string CountClaims = "UPDATE entity SET claim_count = (SELECT count(*) FROM claim_entity AS c WHERE c.entity = entity.id AND c.current = 1)";

    public async Task RunAsync(IAsyncEnumerable<IReadOnlyCollection<ArchiveRow>> pieces, CancellationToken cancellationToken)
    {
        // What is loaded is sound, and is not looked up again for every row that refers to it.
        session.Script($"PRAGMA foreign_keys = OFF; {Roomy}; BEGIN IMMEDIATE");
        if (session.Number("SELECT EXISTS (SELECT 1 FROM article) OR EXISTS (SELECT 1 FROM form)") != 0)
        {
            throw errors.NotEmpty();
        }

        var made = session.Query(Made, row => (Name: row.GetString(0), Type: row.GetString(1), Sql: row.GetString(2)));
        made.ForEach(one => session.Script($"DROP {one.Type} {one.Name}"));
        var writer = new ArchiveWriter(session);
        await foreach (var piece in pieces.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var row in piece)
            {
                writer.Add(row);
            }
        }

        session.Execute(CountClaims);
        made.ForEach(one => session.Script(one.Sql));
        session.Script($"COMMIT; {Session.Settings}");
    }
}
