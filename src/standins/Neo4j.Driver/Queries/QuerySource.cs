namespace Neo4j.Driver.Queries;

/// <summary>Runs an executable query: a session, a managed transaction, all of the result, and the end.</summary>
internal sealed record QuerySource(Sessions.Driver Driver, Query Query, QueryConfig Config)
{
    public async Task<EagerResult<T>> RunAsync<T>(
        Func<IResultCursor, CancellationToken, Task<T>> process, CancellationToken cancellationToken)
    {
        var session = Driver.Session(Configure);
        await using (session.ConfigureAwait(false))
        {
            return await session.ExecuteAsync(
                session.SessionConfig.DefaultAccessMode,
                async runner =>
                {
                    var cursor = await runner.RunAsync(Query).ConfigureAwait(false);
                    var result = await process(cursor, cancellationToken).ConfigureAwait(false);
                    var summary = await cursor.ConsumeAsync().ConfigureAwait(false);
                    return new EagerResult<T>(result, summary, await cursor.KeysAsync().ConfigureAwait(false));
                },
                Config.TransactionConfig,
                cancellationToken).ConfigureAwait(false);
        }
    }

    private void Configure(SessionConfigBuilder builder)
    {
        builder.WithDefaultAccessMode(Config.Routing == RoutingControl.Readers ? AccessMode.Read : AccessMode.Write);
        if (!string.IsNullOrWhiteSpace(Config.Database))
        {
            builder.WithDatabase(Config.Database);
        }

        if (!string.IsNullOrWhiteSpace(Config.ImpersonatedUser))
        {
            builder.WithImpersonatedUser(Config.ImpersonatedUser);
        }

        if (Config.EnableBookmarkManager)
        {
            builder.WithBookmarkManager(Config.BookmarkManager ?? Driver.QueryBookmarks);
        }

        if (Config.AuthToken is { } token)
        {
            builder.WithAuthToken(token);
        }
    }
}
