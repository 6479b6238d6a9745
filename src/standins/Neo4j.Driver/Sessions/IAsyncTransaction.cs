namespace Neo4j.Driver;

/// <summary>An explicit transaction. Disposing of it rolls back what was not committed.</summary>
public interface IAsyncTransaction : IAsyncQueryRunner
{
    /// <summary>How it works.</summary>
    TransactionConfig TransactionConfig { get; }

    /// <summary>Makes what was written stay.</summary>
    /// <exception cref="TransactionClosedException">It has ended before.</exception>
    /// <exception cref="TransactionTerminatedException">Something in it failed.</exception>
    Task CommitAsync();

    /// <summary>Takes back what was written.</summary>
    /// <exception cref="TransactionClosedException">It has ended before.</exception>
    Task RollbackAsync();
}
