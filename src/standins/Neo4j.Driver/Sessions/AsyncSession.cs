using Neo4j.Driver.Bolt;
using Neo4j.Driver.Bolt.Messages;
using Neo4j.Driver.Pooling;
using Neo4j.Driver.Results;

namespace Neo4j.Driver.Sessions;

internal sealed class AsyncSession(IConnectionProvider connections, SessionConfig config, Config driver, RetryPolicy retries)
    : QueryRunner, IAsyncSession, IResultOwner
{
    private readonly Bookmarks _initial = Bookmarks.From((config.Bookmarks ?? []).SelectMany(one => one.Values));
    private Bookmarks? _last;
    private string? _database = config.Database;
    private AsyncTransaction? _transaction;
    private (ResultCursor Cursor, Lease Lease, Bookmarks From)? _result;
    private bool _closed;

    public Bookmarks LastBookmarks => _last ?? _initial;

    public SessionConfig SessionConfig => config;

    private long FetchSize => config.FetchSize ?? driver.FetchSize;

    public Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder>? action = null) => RunAsync(new Query(query), action);

    public Task<IResultCursor> RunAsync(
        string query, IDictionary<string, object?>? parameters, Action<TransactionConfigBuilder>? action = null) =>
        RunAsync(new Query(query, parameters), action);

    public override Task<IResultCursor> RunAsync(Query query) => RunAsync(query, null);

    public async Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder>? action = null)
    {
        var transactionConfig = TransactionConfig.From(action);
        await FinishPreviousAsync().ConfigureAwait(false);
        var from = await BookmarksToStartFromAsync(default).ConfigureAwait(false);
        var lease = await AcquireAsync(config.DefaultAccessMode, from, default).ConfigureAwait(false);
        try
        {
            var cursor = new ResultCursor(lease.Bolt, query, FetchSize, this);
            cursor.Enqueue(Scope(config.DefaultAccessMode, from, transactionConfig));
            lease.Bolt.IsBusy = true;
            _result = (cursor, lease, from);
            await lease.Bolt.FlushAsync().ConfigureAwait(false);
            return cursor;
        }
        catch (Exception e)
        {
            _result = null;
            var seen = await lease.ReportAsync(e).ConfigureAwait(false);
            await lease.ReleaseAsync().ConfigureAwait(false);
            if (ReferenceEquals(seen, e))
            {
                throw;
            }

            throw seen;
        }
    }

    public Task<IAsyncTransaction> BeginTransactionAsync() => BeginTransactionAsync(null);

    public async Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder>? action)
    {
        var transaction = await OpenAsync(config.DefaultAccessMode, TransactionConfig.From(action), default).ConfigureAwait(false);
        try
        {
            await transaction.BegunAsync().ConfigureAwait(false);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public Task<TResult> ExecuteReadAsync<TResult>(
        Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Read, work, TransactionConfig.From(action), default);

    public Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteReadAsync(WithResult(work), action);

    public Task<TResult> ExecuteWriteAsync<TResult>(
        Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Write, work, TransactionConfig.From(action), default);

    public Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteWriteAsync(WithResult(work), action);

    public Task<T> ExecuteAsync<T>(
        AccessMode mode, Func<IAsyncQueryRunner, Task<T>> work, TransactionConfig transactionConfig, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return retries.RunAsync(
            async () =>
            {
                // BEGIN leaves together with the first query; if it fails, that query tells.
                var transaction = await OpenAsync(mode, transactionConfig, cancellationToken).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    var result = await work(transaction).ConfigureAwait(false);
                    if (transaction.IsOpen)
                    {
                        await transaction.CommitAsync().ConfigureAwait(false);
                    }

                    return result;
                }
            },
            cancellationToken);
    }

    /// <summary>Reaches a server and tells which it is.</summary>
    public async Task<(ServerInfo Server, BoltVersion Version)> ReachAsync()
    {
        var lease = await AcquireAsync(config.DefaultAccessMode, Bookmarks.None, default).ConfigureAwait(false);
        try
        {
            await lease.Bolt.ResetAsync().ConfigureAwait(false);
            return (ServerInfo.Of(lease.Bolt), lease.Bolt.Version);
        }
        finally
        {
            await lease.ReleaseAsync().ConfigureAwait(false);
        }
    }

    public async Task CloseAsync()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        try
        {
            await FinishResultAsync().ConfigureAwait(false);
        }
        finally
        {
            if (_transaction is { } transaction)
            {
                await transaction.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    public override async ValueTask DisposeAsync() => await CloseAsync().ConfigureAwait(false);

    public async ValueTask OnEndAsync(ResultCursor cursor, IReadOnlyDictionary<string, object?> metadata)
    {
        if (_result is not { } result || result.Cursor != cursor)
        {
            return;
        }

        _result = null;
        result.Lease.Bolt.IsBusy = false;
        await result.Lease.ReleaseAsync().ConfigureAwait(false);
        LearnHome(result.Lease, cursor.Database);
        await LearnAsync(result.From, metadata).ConfigureAwait(false);
    }

    public async ValueTask<Exception> OnFailureAsync(ResultCursor cursor, Exception exception)
    {
        if (_result is not { } result || result.Cursor != cursor)
        {
            return exception;
        }

        _result = null;
        var seen = await result.Lease.ReportAsync(exception).ConfigureAwait(false);
        await result.Lease.ReleaseAsync().ConfigureAwait(false);
        return seen;
    }

    public Exception WhyIgnored() => new ClientException("The query was ignored because an earlier request failed.");

    private static Func<IAsyncQueryRunner, Task<bool>> WithResult(Func<IAsyncQueryRunner, Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return async runner =>
        {
            await work(runner).ConfigureAwait(false);
            return true;
        };
    }

    private async ValueTask<AsyncTransaction> OpenAsync(AccessMode mode, TransactionConfig transactionConfig, CancellationToken cancellationToken)
    {
        await FinishPreviousAsync().ConfigureAwait(false);
        var from = await BookmarksToStartFromAsync(cancellationToken).ConfigureAwait(false);
        var lease = await AcquireAsync(mode, from, cancellationToken).ConfigureAwait(false);
        AsyncTransaction? transaction = null;
        transaction = new AsyncTransaction(lease, FetchSize, transactionConfig, metadata =>
        {
            LearnHome(lease, transaction!.Database);
            return LearnAsync(from, metadata);
        });
        transaction.Begin(Scope(mode, from, transactionConfig));
        _transaction = transaction;
        return transaction;
    }

    private async ValueTask<Lease> AcquireAsync(AccessMode mode, Bookmarks from, CancellationToken cancellationToken)
    {
        var lease = await connections.AcquireAsync(
            new Demand(mode, _database, config.ImpersonatedUser, from, config.AuthToken), cancellationToken).ConfigureAwait(false);

        // From the first time on, the session stays with the database that it was led to.
        _database = lease.DatabaseToName;
        return lease;
    }

    private TransactionScope Scope(AccessMode mode, Bookmarks from, TransactionConfig transactionConfig) => new(
        mode, _database, config.ImpersonatedUser, from, transactionConfig, config.NotificationsConfig as NotificationsConfig);

    private async ValueTask<Bookmarks> BookmarksToStartFromAsync(CancellationToken cancellationToken) => config.BookmarkManager is { } manager
        ? Bookmarks.From((await manager.GetBookmarksAsync(cancellationToken).ConfigureAwait(false)).Concat(_initial.Values))
        : LastBookmarks;

    private async ValueTask LearnAsync(Bookmarks from, IReadOnlyDictionary<string, object?> metadata)
    {
        if (metadata.Get<string>("bookmark") is not { Length: > 0 } bookmark)
        {
            return;
        }

        _last = Bookmarks.From(bookmark);
        if (config.BookmarkManager is { } manager)
        {
            await manager.UpdateBookmarksAsync(from.Values, _last.Values).ConfigureAwait(false);
        }
    }

    private void LearnHome(Lease lease, string? database)
    {
        if (lease.OnHomeTold is { } tell && database is not null)
        {
            _database = database;
            tell(database);
        }
    }

    private async ValueTask FinishPreviousAsync()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (_transaction is { IsOpen: true })
        {
            throw new TransactionNestingException("The session's transaction must end before it can do anything else.");
        }

        if (_transaction is { } ended)
        {
            await ended.DisposeAsync().ConfigureAwait(false);
            _transaction = null;
        }

        await FinishResultAsync().ConfigureAwait(false);
    }

    private async ValueTask FinishResultAsync()
    {
        if (_result is { } result)
        {
            await result.Cursor.ConsumeAsync().ConfigureAwait(false);
        }
    }
}
