using Neo4j.Driver.Bolt;
using Neo4j.Driver.Bolt.Messages;
using Neo4j.Driver.Pooling;
using Neo4j.Driver.Results;

namespace Neo4j.Driver.Sessions;

internal sealed class AsyncTransaction(
    Lease lease, long fetchSize, TransactionConfig config, Func<IReadOnlyDictionary<string, object?>, ValueTask> onCommitted)
    : QueryRunner, IAsyncTransaction, IResultOwner
{
    private readonly List<ResultCursor> _open = [];
    private readonly Reply _begin = new();
    private Exception? _exception;
    private string? _ended;

    public TransactionConfig TransactionConfig => config;

    public bool IsOpen => _ended is null && _exception is null;

    /// <summary>The database, where the server told it (Bolt 5.8).</summary>
    public string? Database => _begin.Metadata.Get<string>("db");

    /// <summary>Encodes <c>BEGIN</c>, to leave with the first query.</summary>
    public void Begin(TransactionScope scope)
    {
        lease.Bolt.Enqueue(new BeginRequest(scope), _begin);
        lease.Bolt.IsBusy = true;
    }

    /// <summary>Sends <c>BEGIN</c> and waits until the server has begun.</summary>
    public ValueTask BegunAsync() => GuardAsync(async () =>
    {
        await lease.Bolt.SettleAsync().ConfigureAwait(false);
        _begin.ThrowIfFailed();
    });

    public override async Task<IResultCursor> RunAsync(Query query)
    {
        ThrowIfNotOpen("run a query in");
        var cursor = new ResultCursor(lease.Bolt, query, fetchSize, this);
        cursor.Enqueue(null);
        _open.Add(cursor);
        await GuardAsync(() => lease.Bolt.FlushAsync()).ConfigureAwait(false);
        return cursor;
    }

    public async Task CommitAsync()
    {
        ThrowIfNotOpen("commit");
        await EndResultsAsync().ConfigureAwait(false);
        Dictionary<string, object?> metadata = [];
        await GuardAsync(async () =>
        {
            metadata = await lease.Bolt.AskAsync(PlainRequest.Commit).ConfigureAwait(false);
            _begin.ThrowIfFailed();
        }).ConfigureAwait(false);
        await CloseAsync("committed", clean: true).ConfigureAwait(false);
        await onCommitted(metadata).ConfigureAwait(false);
    }

    public async Task RollbackAsync()
    {
        if (_ended is not null)
        {
            throw Ended("roll back");
        }

        if (_exception is not null)
        {
            // The server has done it.
            await CloseAsync("rolled back", clean: false).ConfigureAwait(false);
            return;
        }

        await EndResultsAsync().ConfigureAwait(false);
        await GuardAsync(async () => await lease.Bolt.AskAsync(PlainRequest.Rollback).ConfigureAwait(false)).ConfigureAwait(false);
        await CloseAsync("rolled back", clean: true).ConfigureAwait(false);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_ended is not null)
        {
            return;
        }

        // RESET, which comes with giving the connection back, rolls back whatever is open.
        await CloseAsync("rolled back", clean: false).ConfigureAwait(false);
    }

    public ValueTask OnEndAsync(ResultCursor cursor, IReadOnlyDictionary<string, object?> metadata)
    {
        _open.Remove(cursor);
        return ValueTask.CompletedTask;
    }

    public async ValueTask<Exception> OnFailureAsync(ResultCursor cursor, Exception exception)
    {
        _open.Remove(cursor);
        return await FailAsync(exception).ConfigureAwait(false);
    }

    public Exception WhyIgnored() => (_begin.Exception, _exception) switch
    {
        ({ } beginFailed, _) => beginFailed,
        (_, { } failed) => new TransactionTerminatedException(failed),
        _ => new ClientException("The query was ignored because an earlier one in the transaction failed."),
    };

    private async ValueTask GuardAsync(Func<ValueTask> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            var seen = await FailAsync(e).ConfigureAwait(false);
            if (ReferenceEquals(seen, e))
            {
                throw;
            }

            throw seen;
        }
    }

    private async ValueTask<Exception> FailAsync(Exception exception)
    {
        if (_exception is not null)
        {
            return exception;
        }

        _exception = await lease.ReportAsync(exception).ConfigureAwait(false);
        return _exception;
    }

    /// <summary>Lets go of records not read. An error of a query that nobody looked at shows here.</summary>
    private async ValueTask EndResultsAsync()
    {
        while (_open.Count > 0)
        {
            await _open[0].ConsumeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask CloseAsync(string how, bool clean)
    {
        _ended = how;
        foreach (var cursor in _open)
        {
            cursor.Abandon();
        }

        if (clean)
        {
            lease.Bolt.IsBusy = false;
        }

        await lease.ReleaseAsync().ConfigureAwait(false);
    }

    private void ThrowIfNotOpen(string what)
    {
        if (_ended is not null)
        {
            throw Ended(what);
        }

        if (_exception is not null)
        {
            throw new TransactionTerminatedException(_exception);
        }
    }

    private TransactionClosedException Ended(string what) => new($"Cannot {what} this transaction, because it has already been {_ended}.");
}
