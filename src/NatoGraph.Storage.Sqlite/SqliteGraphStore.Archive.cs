using System.Collections.Immutable;
using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Sqlite.Archiving;
using NatoGraph.Storage.Sqlite.Connections;

namespace NatoGraph.Storage.Sqlite;

/// <content>Moving content in large pieces.</content>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public Task<ImmutableArray<ArchiveRow>> ReadRowsAsync(ArchivePart part, string after, int limit, CancellationToken cancellationToken) =>
        sessions.ReadAsync<ImmutableArray<ArchiveRow>>(session => [.. new ArchiveReader(session).Read(part, after, limit)], cancellationToken);

    /// <inheritdoc/>
    public Task AddRowsAsync(IReadOnlyCollection<ArchiveRow> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return sessions.WriteAsync(
            session =>
            {
                session.Execute("BEGIN IMMEDIATE");
                var writer = new ArchiveWriter(session);
                foreach (var row in rows)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    writer.Add(row);
                }

                session.Execute("COMMIT");
                return Task.FromResult(true);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task LoadAsync(string name, IAsyncEnumerable<IReadOnlyCollection<ArchiveRow>> pieces, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        return sessions.WriteAsync(
            async session =>
            {
                await new BulkLoad(session, new SqliteErrors(path)).RunAsync(pieces, cancellationToken).ConfigureAwait(false);
                return true;
            },
            cancellationToken);
    }
}
