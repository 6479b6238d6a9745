namespace Neo4j.Driver;

/// <summary>The transaction has been committed or rolled back.</summary>
public class TransactionClosedException : ClientException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public TransactionClosedException(string? message)
        : base(message) { }
}
