using Neo4j.Driver.Pooling;
using Neo4j.Driver.Queries;

namespace Neo4j.Driver.Sessions;

internal sealed class Driver(IConnectionProvider connections, Config config, bool encrypted, TimeProvider time) : IDriver
{
    private readonly RetryPolicy _retries = new(config.MaxTransactionRetryTime, config.Logger, time);
    private int _closed;

    public Config Config => config;

    public bool Encrypted => encrypted;

    /// <summary>Carries bookmarks from one executable query to the next.</summary>
    public IBookmarkManager QueryBookmarks { get; } = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();

    public IAsyncSession AsyncSession() => AsyncSession(null);

    public IAsyncSession AsyncSession(Action<SessionConfigBuilder>? action) => Session(action);

    public IExecutableQuery<IRecord, IRecord> ExecutableQuery(string cypher) =>
        new ExecutableQuery<IRecord, IRecord>(new QuerySource(this, new Query(cypher), new QueryConfig()), (IRecord record, out IRecord same) =>
        {
            same = record;
            return true;
        });

    public async Task<IServerInfo> GetServerInfoAsync()
    {
        var session = Session(builder => builder.WithDefaultAccessMode(AccessMode.Read));
        await using (session.ConfigureAwait(false))
        {
            return (await session.ReachAsync().ConfigureAwait(false)).Server;
        }
    }

    public Task VerifyConnectivityAsync() => GetServerInfoAsync();

    public async Task<bool> TryVerifyConnectivityAsync()
    {
        try
        {
            await VerifyConnectivityAsync().ConfigureAwait(false);
            return true;
        }
        catch (Neo4jException e)
        {
            config.Logger.Debug("No server can be reached: {0}", e.Message);
            return false;
        }
    }

    /// <summary>Every version of Bolt that this driver speaks has several databases.</summary>
    public async Task<bool> SupportsMultiDbAsync()
    {
        await VerifyConnectivityAsync().ConfigureAwait(false);
        return true;
    }

    public async Task<bool> SupportsSessionAuthAsync()
    {
        var session = Session(builder => builder.WithDefaultAccessMode(AccessMode.Read));
        await using (session.ConfigureAwait(false))
        {
            return (await session.ReachAsync().ConfigureAwait(false)).Version.HasLogon;
        }
    }

    public async Task<bool> VerifyAuthenticationAsync(IAuthToken authToken)
    {
        var session = Session(builder => builder.WithAuthToken(authToken).WithDefaultAccessMode(AccessMode.Read).WithDatabase("system"));
        await using (session.ConfigureAwait(false))
        {
            try
            {
                await session.ReachAsync().ConfigureAwait(false);
                return true;
            }
            catch (SecurityException e) when (e is AuthenticationException or TokenExpiredException or ForbiddenException
                || e.Code == "Neo.ClientError.Security.CredentialsExpired")
            {
                return false;
            }
        }
    }

    public AsyncSession Session(Action<SessionConfigBuilder>? action)
    {
        ObjectDisposedException.ThrowIf(_closed != 0, this);
        var sessionConfig = new SessionConfig();
        action?.Invoke(new SessionConfigBuilder(sessionConfig));
        return new AsyncSession(connections, sessionConfig, config, _retries);
    }

    public async Task CloseAsync()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            await connections.DisposeAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync() => await CloseAsync().ConfigureAwait(false);

    public void Dispose() => CloseAsync().GetAwaiter().GetResult();
}
