using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Connections;

/// <summary>The driver of one store: reads side by side, writes one after the other, and the driver's exceptions in the store's words.</summary>
internal sealed class GraphConnection : IAsyncDisposable
{
    private readonly IDriver driver;
    private readonly Neo4jAddress address;
    private readonly IBookmarkManager bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();
    private readonly CommitGate gate = new();
    private readonly SemaphoreSlim writers = new(1);
    private readonly Neo4jStoreOptions options;
    private readonly Retries retries;

    public GraphConnection(Neo4jAddress address, Neo4jStoreOptions options)
    {
        (this.address, this.options) = (address, options);
        retries = new Retries(options.Clock);
        Errors = new Neo4jErrors(address.ToString());
        var token = options.Password is null ? AuthTokens.None : AuthTokens.Basic(address.User, options.Password);
        driver = GraphDatabase.Driver(address.Server, token, config => config
            .WithMaxConnectionPoolSize(options.MaxConnections)
            .WithTelemetryDisabled()
            .WithUserAgent("natograph/0.1"));
    }

    public Neo4jErrors Errors { get; }

    /// <summary>The statements run so far, for the review of their plans.</summary>
    public StatementLog Statements { get; } = new();

    /// <summary>Whether the server answers and takes the user; <see langword="null"/>, or why not.</summary>
    /// <exception cref="StoreException">It answers, and refuses.</exception>
    public async Task<Exception?> TryReachAsync()
    {
        try
        {
            await driver.VerifyConnectivityAsync().ConfigureAwait(false);
            return null;
        }
        catch (AuthenticationException problem)
        {
            throw Errors.Of(problem);
        }
        catch (Exception problem) when (Neo4jErrors.IsOfStore(problem))
        {
            return problem;
        }
    }

    /// <summary>Runs <paramref name="read"/> on what is committed, while no commit of this process is put into place.</summary>
    public Task<T> ReadAsync<T>(Func<CypherRunner, Task<T>> read, CancellationToken cancellationToken) => GuardedAsync(
        () => retries.RunAsync(
            async () =>
            {
                using var inside = await gate.EnterAsync(cancellationToken).ConfigureAwait(false);
                await using var session = Session(AccessMode.Read);
                return await read(new CypherRunner(session, Statements, cancellationToken)).ConfigureAwait(false);
            },
            options.ReadRetryTime,
            cancellationToken),
        cancellationToken);

    /// <summary>Runs one statement that reads.</summary>
    public Task<List<T>> QueryAsync<T>(string cypher, Func<IRecord, T> read, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters) =>
        ReadAsync(runner => runner.QueryAsync(cypher, read, parameters), cancellationToken);

    /// <summary>
    /// Runs <paramref name="write"/> in one transaction while no other writer of this process does. It runs again where the server went away
    /// or asks for it, and must therefore depend on nothing but what it reads.
    /// </summary>
    public Task<T> WriteAsync<T>(Func<CypherRunner, Task<T>> write, CancellationToken cancellationToken) => GuardedAsync(
        async () =>
        {
            await writers.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return await retries.RunAsync(() => TransactAsync(write, cancellationToken), options.RetryTime, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                writers.Release();
            }
        },
        cancellationToken);

    /// <summary>Runs statements that must stand in a transaction of their own, such as changes of the schema.</summary>
    public Task RunAloneAsync(IEnumerable<string> statementsToRun, CancellationToken cancellationToken) => GuardedAsync(
        async () =>
        {
            await using var session = Session(AccessMode.Write);
            foreach (var statement in statementsToRun)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var cursor = await session.RunAsync(statement).ConfigureAwait(false);
                await cursor.ConsumeAsync().ConfigureAwait(false);
            }

            return true;
        },
        cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await driver.DisposeAsync().ConfigureAwait(false);
        gate.Dispose();
        writers.Dispose();
    }

    private async Task<T> TransactAsync<T>(Func<CypherRunner, Task<T>> write, CancellationToken cancellationToken)
    {
        await using var session = Session(AccessMode.Write);
        await using var transaction = await session.BeginTransactionAsync().ConfigureAwait(false);
        var result = await write(new CypherRunner(transaction, Statements, cancellationToken)).ConfigureAwait(false);
        using var closed = await gate.CloseAsync(cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync().ConfigureAwait(false);
        return result;
    }

    private IAsyncSession Session(AccessMode mode) => driver.AsyncSession(config =>
    {
        config.WithDefaultAccessMode(mode).WithBookmarkManager(bookmarks);
        if (address.Database is { } database)
        {
            config.WithDatabase(database);
        }
    });

    private async Task<T> GuardedAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception problem) when (Neo4jErrors.IsOfStore(problem))
        {
            throw Errors.Of(problem);
        }
    }
}
