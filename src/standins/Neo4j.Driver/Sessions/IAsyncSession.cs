namespace Neo4j.Driver;

/// <summary>A chain of transactions, each of which sees what those before it wrote. Not for use from several threads at once.</summary>
public interface IAsyncSession : IAsyncQueryRunner
{
    /// <summary>What the last transaction ended with.</summary>
    Bookmarks LastBookmarks { get; }

    /// <summary>How the session works.</summary>
    SessionConfig SessionConfig { get; }

    /// <summary>Opens an explicit transaction.</summary>
    Task<IAsyncTransaction> BeginTransactionAsync();

    /// <summary>Opens an explicit transaction.</summary>
    /// <param name="action">Sets how it works.</param>
    Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder>? action);

    /// <summary>Does work in a transaction on a member that serves reads, again when a retriable error stops it.</summary>
    /// <typeparam name="TResult">What the work gives.</typeparam>
    /// <param name="work">The work; it may run several times.</param>
    /// <param name="action">Sets how the transaction works.</param>
    Task<TResult> ExecuteReadAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Does work in a transaction on a member that serves reads, again when a retriable error stops it.</summary>
    /// <param name="work">The work; it may run several times.</param>
    /// <param name="action">Sets how the transaction works.</param>
    Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Does work in a transaction on the database's leader, again when a retriable error stops it.</summary>
    /// <typeparam name="TResult">What the work gives.</typeparam>
    /// <param name="work">The work; it may run several times.</param>
    /// <param name="action">Sets how the transaction works.</param>
    Task<TResult> ExecuteWriteAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Does work in a transaction on the database's leader, again when a retriable error stops it.</summary>
    /// <param name="work">The work; it may run several times.</param>
    /// <param name="action">Sets how the transaction works.</param>
    Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Ends the session: discards what was not read, rolls back what was not committed.</summary>
    Task CloseAsync();

    /// <summary>Sends an auto-commit query. Errors of the query come out of the cursor.</summary>
    /// <param name="query">Cypher.</param>
    /// <param name="action">Sets how its transaction works.</param>
    Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Sends an auto-commit query. Errors of the query come out of the cursor.</summary>
    /// <param name="query">Cypher.</param>
    /// <param name="parameters">Names and values.</param>
    /// <param name="action">Sets how its transaction works.</param>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?>? parameters, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Sends an auto-commit query. Errors of the query come out of the cursor.</summary>
    /// <param name="query">Cypher with parameters.</param>
    /// <param name="action">Sets how its transaction works.</param>
    Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder>? action = null);
}
