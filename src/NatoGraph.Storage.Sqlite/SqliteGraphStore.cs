using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Sqlite.Connections;
using NatoGraph.Storage.Sqlite.Schema;
using NatoGraph.Storage.Sqlite.Writing;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Sqlite;

/// <summary>
/// A store in one SQLite file. Readers see the last finished write and never wait for a writer (write-ahead log); SQLite answers on the
/// caller's thread.
/// </summary>
public sealed partial class SqliteGraphStore : IGraphStore
{
    private readonly string path;
    private readonly SessionPool sessions;
    private readonly bool mustExist;
    private readonly DocumentCache documents = new();

    /// <summary>Names a store; <see cref="OpenAsync"/> opens or makes it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to use it; by default as <see cref="SqliteStoreOptions"/> says.</param>
    public SqliteGraphStore(string path, SqliteStoreOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        this.path = Path.GetFullPath(path);
        mustExist = options?.MustExist ?? false;
        sessions = new SessionPool(this.path, options ?? new SqliteStoreOptions());
    }

    /// <inheritdoc/>
    public string Address => "sqlite:" + path;

    /// <summary>The statements run so far, for the review of their plans.</summary>
    internal IEnumerable<string> Statements => sessions.Statements;

    /// <summary>Is told of each statement that reads, with its values, for measuring.</summary>
    internal Action<string, (string Name, object? Value)[]>? Watcher
    {
        get => sessions.Watcher;
        set => sessions.Watcher = value;
    }

    /// <inheritdoc/>
    public Task OpenAsync(CancellationToken cancellationToken)
    {
        var errors = new SqliteErrors(path);
        return mustExist && errors.IsMissing
            ? Task.FromException(errors.Missing())
            : sessions.WriteAsync(
                session =>
                {
                    new Migrations(errors).Apply(session);
                    return Task.FromResult(true);
                },
                cancellationToken);
    }

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken cancellationToken) =>
        sessions.ReadAsync(session => session.Number("SELECT count(*) FROM sqlite_master WHERE name = 'article'"), cancellationToken);

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<IGraphTransaction, CancellationToken, Task<T>> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        return sessions.WriteAsync(
            async session =>
            {
                session.Execute("BEGIN IMMEDIATE");
                var result = await write(new SqliteGraphTransaction(session), cancellationToken).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                session.Execute("COMMIT");
                return result;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        sessions.Dispose();
        return ValueTask.CompletedTask;
    }
}
