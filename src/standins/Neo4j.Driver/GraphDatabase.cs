using Neo4j.Driver.Bolt;
using Neo4j.Driver.Pooling;
using Neo4j.Driver.Routing;

namespace Neo4j.Driver;

/// <summary>Makes drivers.</summary>
public static class GraphDatabase
{
    private const int DefaultPort = 7687;

    /// <summary>Makes bookmark managers.</summary>
    public static IBookmarkManagerFactory BookmarkManagerFactory => new BookmarkManagerFactory();

    /// <summary>Makes a driver without credentials. Nothing is connected to before it is used.</summary>
    /// <param name="uri">The server: <c>bolt</c> for one server or <c>neo4j</c> for routing, with <c>+s</c> or <c>+ssc</c> for TLS.</param>
    public static IDriver Driver(string uri) => Driver(new Uri(uri), AuthTokens.None, _ => { });

    /// <summary>Makes a driver. Nothing is connected to before it is used.</summary>
    /// <param name="uri">The server: <c>bolt</c> for one server or <c>neo4j</c> for routing, with <c>+s</c> or <c>+ssc</c> for TLS.</param>
    /// <param name="action">Sets how it works.</param>
    public static IDriver Driver(string uri, Action<ConfigBuilder> action) => Driver(new Uri(uri), AuthTokens.None, action);

    /// <summary>Makes a driver. Nothing is connected to before it is used.</summary>
    /// <param name="uri">The server: <c>bolt</c> for one server or <c>neo4j</c> for routing, with <c>+s</c> or <c>+ssc</c> for TLS.</param>
    /// <param name="authToken">Credentials.</param>
    public static IDriver Driver(string uri, IAuthToken authToken) => Driver(new Uri(uri), authToken, _ => { });

    /// <summary>Makes a driver. Nothing is connected to before it is used.</summary>
    /// <param name="uri">The server: <c>bolt</c> for one server or <c>neo4j</c> for routing, with <c>+s</c> or <c>+ssc</c> for TLS.</param>
    /// <param name="authToken">Credentials.</param>
    public static IDriver Driver(Uri uri, IAuthToken authToken) => Driver(uri, authToken, _ => { });

    /// <summary>Makes a driver. Nothing is connected to before it is used.</summary>
    /// <param name="uri">The server: <c>bolt</c> for one server or <c>neo4j</c> for routing, with <c>+s</c> or <c>+ssc</c> for TLS.</param>
    /// <param name="authToken">Credentials.</param>
    /// <param name="action">Sets how it works.</param>
    public static IDriver Driver(string uri, IAuthToken authToken, Action<ConfigBuilder> action) => Driver(new Uri(uri), authToken, action);

    /// <summary>Makes a driver. Nothing is connected to before it is used.</summary>
    /// <param name="uri">The server: <c>bolt</c> for one server or <c>neo4j</c> for routing, with <c>+s</c> or <c>+ssc</c> for TLS.</param>
    /// <param name="authToken">Credentials.</param>
    /// <param name="action">Sets how it works.</param>
    public static IDriver Driver(Uri uri, IAuthToken authToken, Action<ConfigBuilder> action) =>
        Driver(uri, AuthTokenManagers.Static(authToken), action);

    /// <summary>Makes a driver. Nothing is connected to before it is used.</summary>
    /// <param name="uri">The server: <c>bolt</c> for one server or <c>neo4j</c> for routing, with <c>+s</c> or <c>+ssc</c> for TLS.</param>
    /// <param name="authTokenManager">Gives credentials.</param>
    public static IDriver Driver(Uri uri, IAuthTokenManager authTokenManager) => Driver(uri, authTokenManager, _ => { });

    /// <summary>Makes a driver. Nothing is connected to before it is used.</summary>
    /// <param name="uri">The server: <c>bolt</c> for one server or <c>neo4j</c> for routing, with <c>+s</c> or <c>+ssc</c> for TLS.</param>
    /// <param name="authTokenManager">Gives credentials.</param>
    /// <param name="action">Sets how it works.</param>
    public static IDriver Driver(string uri, IAuthTokenManager authTokenManager, Action<ConfigBuilder> action) =>
        Driver(new Uri(uri), authTokenManager, action);

    /// <summary>Makes a driver. Nothing is connected to before it is used.</summary>
    /// <param name="uri">The server: <c>bolt</c> for one server or <c>neo4j</c> for routing, with <c>+s</c> or <c>+ssc</c> for TLS.</param>
    /// <param name="authTokenManager">Gives credentials.</param>
    /// <param name="action">Sets how it works.</param>
    public static IDriver Driver(Uri uri, IAuthTokenManager authTokenManager, Action<ConfigBuilder> action)
    {
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentNullException.ThrowIfNull(authTokenManager);
        var config = new Config();
        action?.Invoke(new ConfigBuilder(config));
        return Create(uri, authTokenManager, config, TimeProvider.System);
    }

    internal static IDriver Create(Uri uri, IAuthTokenManager tokens, Config config, TimeProvider time)
    {
        var address = ServerAddress.From(uri.Host, uri.Port < 0 ? DefaultPort : uri.Port);
        var encryption = Encryption.Of(uri, config);
        var leasing = new Leasing(tokens);
        switch (uri.Scheme)
        {
            case "bolt" or "bolt+s" or "bolt+ssc" when uri.Query.Length <= 1:
                var pool = new ConnectionPool(address, config, new BoltConnector(config, encryption, null), time);
                return new Sessions.Driver(new DirectProvider(pool, leasing), config, encryption.IsOn, time);
            case "bolt" or "bolt+s" or "bolt+ssc":
                throw new ArgumentException("An address of the scheme bolt has no routing context.", nameof(uri));
            case "neo4j" or "neo4j+s" or "neo4j+ssc":
                var context = RoutingContext.Of(uri, address);
                var connector = new BoltConnector(config, encryption, context);
                var pools = new PoolRegistry(server => new ConnectionPool(server, config, connector, time));
                var discovery = new Discovery(address, context, pools, leasing, config, time);
                return new Sessions.Driver(new RoutingProvider(pools, discovery, leasing, time), config, encryption.IsOn, time);
            default:
                throw new NotSupportedException($"There is no scheme '{uri.Scheme}'.");
        }
    }
}
