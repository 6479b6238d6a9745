namespace Neo4j.Driver;

/// <summary>The connections to a database or a cluster. Made once by an application; may be used from several threads at once.</summary>
public interface IDriver : IDisposable, IAsyncDisposable
{
    /// <summary>How it works.</summary>
    Config Config { get; }

    /// <summary>Whether its connections are encrypted.</summary>
    bool Encrypted { get; }

    /// <summary>Makes a session.</summary>
    IAsyncSession AsyncSession();

    /// <summary>Makes a session.</summary>
    /// <param name="action">Sets how it works.</param>
    IAsyncSession AsyncSession(Action<SessionConfigBuilder>? action);

    /// <summary>Closes all connections.</summary>
    Task CloseAsync();

    /// <summary>Reaches a server and tells which it is.</summary>
    Task<IServerInfo> GetServerInfoAsync();

    /// <summary>Says whether a server can be reached.</summary>
    Task<bool> TryVerifyConnectivityAsync();

    /// <summary>Fails unless a server can be reached and lets the driver in.</summary>
    Task VerifyConnectivityAsync();

    /// <summary>Says whether the server has several databases.</summary>
    Task<bool> SupportsMultiDbAsync();

    /// <summary>Says whether sessions may have credentials of their own.</summary>
    Task<bool> SupportsSessionAuthAsync();

    /// <summary>Makes a query that does all its work in one call.</summary>
    /// <param name="cypher">The query.</param>
    IExecutableQuery<IRecord, IRecord> ExecutableQuery(string cypher);

    /// <summary>Says whether the server knows credentials.</summary>
    /// <param name="authToken">The credentials.</param>
    Task<bool> VerifyAuthenticationAsync(IAuthToken authToken);
}
