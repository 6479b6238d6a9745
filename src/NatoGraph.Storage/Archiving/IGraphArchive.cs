using System.Collections.Immutable;

namespace NatoGraph.Storage.Archiving;

/// <summary>Moves a store's content in large pieces, as it is: for copying stores, and for filling them with what is known to be sound.</summary>
public interface IGraphArchive
{
    /// <summary>Rows of a part, in the ordinal order of their keys.</summary>
    /// <param name="part">Which part.</param>
    /// <param name="after">Only rows behind this key; empty for all.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="StoreException">The store cannot answer.</exception>
    Task<ImmutableArray<ArchiveRow>> ReadRowsAsync(ArchivePart part, string after, int limit, CancellationToken cancellationToken);

    /// <summary>Adds rows of one part that are not there yet, all of them or none. What they refer to must be there.</summary>
    /// <exception cref="StoreException">The store cannot be written; nothing was kept.</exception>
    Task AddRowsAsync(IReadOnlyCollection<ArchiveRow> rows, CancellationToken cancellationToken);

    /// <summary>
    /// Fills an empty store with rows of any parts, each piece needing only what came before it, as fast as the store can. Where it is stopped,
    /// the store is empty still, or takes up nothing but the same load, which then goes on where it was.
    /// </summary>
    /// <param name="name">What is loaded; the same load has the same name.</param>
    /// <param name="pieces">The rows, the same on every run, in pieces of some thousand.</param>
    /// <param name="cancellationToken">Stops between two pieces.</param>
    /// <exception cref="StoreException">The store holds something else, or cannot be written.</exception>
    Task LoadAsync(string name, IAsyncEnumerable<IReadOnlyCollection<ArchiveRow>> pieces, CancellationToken cancellationToken);
}
