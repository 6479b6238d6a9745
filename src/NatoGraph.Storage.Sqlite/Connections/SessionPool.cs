using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace NatoGraph.Storage.Sqlite.Connections;

/// <summary>The sessions on one file: any number of readers up to a limit, and one writer.</summary>
internal sealed class SessionPool : IDisposable
{
    private readonly string connectionString;
    private readonly TimeSpan busyTimeout;
    private readonly ConcurrentBag<Session> idle = [];
    private readonly SemaphoreSlim readers;
    private readonly SemaphoreSlim writers = new(1);
    private readonly SqliteErrors errors;
    private Session? writer;

    public SessionPool(string path, SqliteStoreOptions options)
    {
        // Sessions are pooled here, with their statements, so the driver need not.
        connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();
        busyTimeout = options.BusyTimeout;
        readers = new SemaphoreSlim(options.MaxReaders);
        errors = new SqliteErrors(path);
    }

    /// <summary>The statements that idle sessions have run, for the review of their plans.</summary>
    public IEnumerable<string> Statements => idle.Append(writer).OfType<Session>().SelectMany(session => session.Statements).Distinct(StringComparer.Ordinal);

    /// <summary>Is told of each statement that a reader runs, with its values.</summary>
    public Action<string, (string Name, object? Value)[]>? Watcher { get; set; }

    /// <summary>Runs <paramref name="read"/> on one state of the store, however many statements it takes.</summary>
    public Task<T> ReadAsync<T>(Func<Session, T> read, CancellationToken cancellationToken) => QueryAsync(session => OnOneState(session, read), cancellationToken);

    /// <summary>Runs <paramref name="read"/>, which is a single statement: it sees one state of the store by itself.</summary>
    public async Task<T> QueryAsync<T>(Func<Session, T> read, CancellationToken cancellationToken)
    {
        await readers.WaitAsync(cancellationToken).ConfigureAwait(false);
        Session? session = null;
        try
        {
            session = idle.TryTake(out var pooled) ? pooled : Connect();
            session.Watcher = Watcher;
            var result = Guarded(session, read, cancellationToken);
            idle.Add(session);
            session = null;
            return result;
        }
        catch (SqliteException problem)
        {
            throw Translated(problem, cancellationToken);
        }
        finally
        {
            session?.Dispose();
            readers.Release();
        }
    }

    /// <summary>Runs <paramref name="write"/> while no other writer of this pool does.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, Task<T>> write, CancellationToken cancellationToken)
    {
        await writers.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            writer ??= Connect();
            return await write(writer).ConfigureAwait(false);
        }
        catch (SqliteException problem)
        {
            Discard();
            throw Translated(problem, cancellationToken);
        }
        catch
        {
            Discard();
            throw;
        }
        finally
        {
            writers.Release();
        }
    }

    public void Dispose()
    {
        Discard();
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }

        readers.Dispose();
        writers.Dispose();
    }

    private static T Guarded<T>(Session session, Func<Session, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var interruption = cancellationToken.UnsafeRegister(static state => ((Session)state!).Interrupt(), session);
        return read(session);
    }

    private static T OnOneState<T>(Session session, Func<Session, T> read)
    {
        session.Execute("BEGIN");
        var result = read(session);
        session.Execute("COMMIT");
        return result;
    }

    // Closing the connection rolls back whatever is open on it.
    private void Discard()
    {
        writer?.Dispose();
        writer = null;
    }

    private Exception Translated(SqliteException problem, CancellationToken cancellationToken) =>
        problem.SqliteErrorCode == SQLitePCL.raw.SQLITE_INTERRUPT && cancellationToken.IsCancellationRequested
            ? new OperationCanceledException(problem.Message, problem, cancellationToken)
            : errors.Of(problem);

    private Session Connect()
    {
        var connection = new SqliteConnection(connectionString) { DefaultTimeout = (int)Math.Ceiling(busyTimeout.TotalSeconds) };
        try
        {
            connection.Open();
            var session = new Session(connection);
            session.Script($"PRAGMA busy_timeout = {(int)busyTimeout.TotalMilliseconds}; {Session.Settings} PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 4000;");
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
