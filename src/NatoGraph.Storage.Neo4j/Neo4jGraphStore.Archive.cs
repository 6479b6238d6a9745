using System.Collections.Immutable;
using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Neo4j.Archiving;

namespace NatoGraph.Storage.Neo4j;

/// <content>Moving content in large pieces.</content>
public sealed partial class Neo4jGraphStore
{
    /// <inheritdoc/>
    public Task<ImmutableArray<ArchiveRow>> ReadRowsAsync(ArchivePart part, string after, int limit, CancellationToken cancellationToken) =>
        connection.ReadAsync<ImmutableArray<ArchiveRow>>(async runner => [.. await new ArchiveReader(runner).ReadAsync(part, after, limit).ConfigureAwait(false)], cancellationToken);

    /// <inheritdoc/>
    public Task AddRowsAsync(IReadOnlyCollection<ArchiveRow> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return connection.WriteAsync(
            async runner =>
            {
                await BeginAsync(runner).ConfigureAwait(false);
                await new ArchiveWriter(runner).AddAsync(rows).ConfigureAwait(false);
                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task LoadAsync(string name, IAsyncEnumerable<IReadOnlyCollection<ArchiveRow>> pieces, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(pieces);
        return new BulkLoad(connection, name).RunAsync(pieces, cancellationToken);
    }
}
