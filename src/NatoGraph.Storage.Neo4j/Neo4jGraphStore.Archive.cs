using System.Collections.Immutable;
using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Neo4j.Archiving;
using NatoGraph.Storage.Neo4j.Writing;

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
                if (!await new Neo4jGraphTransaction(runner).TakeTurnAsync().ConfigureAwait(false))
                {
                    throw connection.Errors.NotOpened();
                }

                await new ArchiveWriter(runner).AddAsync(rows).ConfigureAwait(false);
                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task LoadAsync(string name, IAsyncEnumerable<IReadOnlyCollection<ArchiveRow>> pieces, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        await foreach (var piece in pieces.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await AddRowsAsync(piece, cancellationToken).ConfigureAwait(false);
        }
    }
}
