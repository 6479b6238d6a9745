using System.Security.Authentication;

namespace Neo4j.Driver;

/// <summary>How a driver works; set through <see cref="ConfigBuilder"/>.</summary>
public class Config
{
    /// <summary>No limit, for sizes.</summary>
    public const int Infinite = -1;

    /// <summary>No limit, for times.</summary>
    public static readonly TimeSpan InfiniteInterval = Timeout.InfiniteTimeSpan;

    internal Config() { }

    /// <summary>Whether connections are encrypted, for addresses whose scheme does not say.</summary>
    public EncryptionLevel EncryptionLevel => ExplicitEncryptionLevel ?? EncryptionLevel.None;

    /// <summary>Which certificates are trusted, for addresses whose scheme does not say; null for those that the system trusts.</summary>
    public TrustManager? TrustManager { get; internal set; }

    /// <summary>Takes what the driver has to say.</summary>
    public ILogger Logger { get; internal set; } = NullLogger.Instance;

    /// <summary>For how long work in a managed transaction is tried again.</summary>
    public TimeSpan MaxTransactionRetryTime { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many unused connections to a server are kept.</summary>
    public int MaxIdleConnectionPoolSize => IdlePoolSize ?? MaxConnectionPoolSize;

    /// <summary>How many connections to a server may be open at once.</summary>
    public int MaxConnectionPoolSize { get; internal set; } = 100;

    /// <summary>How long to wait for a connection when all are in use.</summary>
    public TimeSpan ConnectionAcquisitionTimeout { get; internal set; } = TimeSpan.FromMinutes(1);

    /// <summary>A connection unused for longer is tried before it is used; null for never.</summary>
    public TimeSpan? ConnectionLivenessThreshold { get; internal set; }

    /// <summary>How long to wait for a server to accept a connection.</summary>
    public TimeSpan ConnectionTimeout { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether TCP keep-alive is on.</summary>
    public bool SocketKeepAlive { get; internal set; } = true;

    /// <summary>A connection unused for longer is closed.</summary>
    public TimeSpan ConnectionIdleTimeout { get; internal set; } = InfiniteInterval;

    /// <summary>A connection older than this is closed instead of used again.</summary>
    public TimeSpan MaxConnectionLifetime { get; internal set; } = TimeSpan.FromHours(1);

    /// <summary>Whether IPv6 addresses of a server are used.</summary>
    public bool Ipv6Enabled { get; internal set; }

    /// <summary>Says which servers the driver's address stands for, where it routes.</summary>
    public IServerAddressResolver Resolver { get; internal set; } = new SameAddressResolver();

    /// <summary>How many records are asked for at once; -1 for all.</summary>
    public long FetchSize { get; internal set; } = 1000;

    /// <summary>How the driver calls itself.</summary>
    public string UserAgent { get; internal set; } = "neo4j-dotnet/5.28";

    /// <summary>Which notifications the server sends; null for what the server likes to send.</summary>
    public INotificationsConfig? NotificationsConfig { get; internal set; }

    /// <summary>Whether telemetry is off. This driver sends none either way.</summary>
    public bool TelemetryDisabled { get; set; }

    /// <summary>The versions of TLS that may be used.</summary>
    public SslProtocols TlsVersion { get; internal set; } = SslProtocols.Tls12;

    internal EncryptionLevel? ExplicitEncryptionLevel { get; set; }

    internal int? IdlePoolSize { get; set; }

    private sealed class SameAddressResolver : IServerAddressResolver
    {
        public ISet<ServerAddress> Resolve(ServerAddress address) => new HashSet<ServerAddress> { address };
    }
}
