using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage;

/// <summary>A store of the claim log and of the graph projected from it. One instance serves all threads.</summary>
public interface IGraphStore : IGraphReader, IGraphArchive, IAsyncDisposable
{
    /// <summary>What the store is, for messages, without any secret: <c>sqlite:/home/me/natograph.db</c>.</summary>
    string Address { get; }

    /// <summary>Makes or upgrades the store's schema. Must be awaited once before anything else.</summary>
    /// <exception cref="StoreException">It is locked, damaged, unreachable or of a newer version.</exception>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Whether the store answers now, for those who watch over the program: at once, without trying again.</summary>
    /// <exception cref="StoreException">It does not.</exception>
    Task CheckAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Runs <paramref name="write"/> in one transaction: all of what it writes is kept, or nothing. One writer at a time;
    /// others wait. A store that is away for a while may run it again from the start.
    /// </summary>
    /// <exception cref="StoreException">The store cannot be written; nothing was kept.</exception>
    Task<T> WriteAsync<T>(Func<IGraphTransaction, CancellationToken, Task<T>> write, CancellationToken cancellationToken);
}
