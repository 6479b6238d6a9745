using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Neo4j.Driver;

/// <summary>Sets how a driver works.</summary>
public sealed class ConfigBuilder
{
    private readonly Config _config;

    internal ConfigBuilder(Config config) => _config = config;

    /// <summary>Sets <see cref="Config.EncryptionLevel"/>.</summary>
    /// <param name="level">The level.</param>
    public ConfigBuilder WithEncryptionLevel(EncryptionLevel level)
    {
        _config.ExplicitEncryptionLevel = level;
        return this;
    }

    /// <summary>Sets <see cref="Config.TrustManager"/>.</summary>
    /// <param name="manager">What decides.</param>
    public ConfigBuilder WithTrustManager(TrustManager manager)
    {
        _config.TrustManager = manager;
        return this;
    }

    /// <summary>Sets <see cref="Config.TrustManager"/> by a rule.</summary>
    /// <param name="certificateTrustRule">The rule.</param>
    /// <param name="trustedCaCertificates">The list, where the rule needs one.</param>
    public ConfigBuilder WithCertificateTrustRule(CertificateTrustRule certificateTrustRule, IReadOnlyList<X509Certificate2>? trustedCaCertificates = null)
    {
        _config.TrustManager = Trust.ByRule(certificateTrustRule, trustedCaCertificates);
        return this;
    }

    /// <summary>Sets <see cref="Config.Logger"/>.</summary>
    /// <param name="logger">The logger.</param>
    public ConfigBuilder WithLogger(ILogger logger)
    {
        _config.Logger = logger ?? NullLogger.Instance;
        return this;
    }

    /// <summary>Sets <see cref="Config.MaxIdleConnectionPoolSize"/>.</summary>
    /// <param name="size">The count; <see cref="Config.Infinite"/> for no limit.</param>
    public ConfigBuilder WithMaxIdleConnectionPoolSize(int size)
    {
        _config.IdlePoolSize = size == Config.Infinite ? int.MaxValue : size;
        return this;
    }

    /// <summary>Sets <see cref="Config.MaxConnectionPoolSize"/>.</summary>
    /// <param name="size">The count; <see cref="Config.Infinite"/> for no limit.</param>
    public ConfigBuilder WithMaxConnectionPoolSize(int size)
    {
        _config.MaxConnectionPoolSize = size == Config.Infinite ? int.MaxValue : size;
        return this;
    }

    /// <summary>Sets <see cref="Config.ConnectionAcquisitionTimeout"/>.</summary>
    /// <param name="timeSpan">The time.</param>
    public ConfigBuilder WithConnectionAcquisitionTimeout(TimeSpan timeSpan)
    {
        _config.ConnectionAcquisitionTimeout = timeSpan;
        return this;
    }

    /// <summary>Sets <see cref="Config.ConnectionTimeout"/>.</summary>
    /// <param name="timeSpan">The time.</param>
    public ConfigBuilder WithConnectionTimeout(TimeSpan timeSpan)
    {
        _config.ConnectionTimeout = timeSpan;
        return this;
    }

    /// <summary>Sets <see cref="Config.SocketKeepAlive"/>.</summary>
    /// <param name="enable">Whether.</param>
    public ConfigBuilder WithSocketKeepAliveEnabled(bool enable)
    {
        _config.SocketKeepAlive = enable;
        return this;
    }

    /// <summary>Sets <see cref="Config.MaxTransactionRetryTime"/>.</summary>
    /// <param name="time">The time.</param>
    public ConfigBuilder WithMaxTransactionRetryTime(TimeSpan time)
    {
        _config.MaxTransactionRetryTime = time;
        return this;
    }

    /// <summary>Sets <see cref="Config.ConnectionIdleTimeout"/>.</summary>
    /// <param name="timeSpan">The time.</param>
    public ConfigBuilder WithConnectionIdleTimeout(TimeSpan timeSpan)
    {
        _config.ConnectionIdleTimeout = timeSpan;
        return this;
    }

    /// <summary>Sets <see cref="Config.MaxConnectionLifetime"/>.</summary>
    /// <param name="timeSpan">The time.</param>
    public ConfigBuilder WithMaxConnectionLifetime(TimeSpan timeSpan)
    {
        _config.MaxConnectionLifetime = timeSpan;
        return this;
    }

    /// <summary>Sets <see cref="Config.ConnectionLivenessThreshold"/>.</summary>
    /// <param name="timeout">The time; zero to try each connection before each use.</param>
    public ConfigBuilder WithConnectionLivenessCheckTimeout(TimeSpan timeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
        _config.ConnectionLivenessThreshold = timeout;
        return this;
    }

    /// <summary>Sets <see cref="Config.Ipv6Enabled"/>.</summary>
    /// <param name="enable">Whether.</param>
    public ConfigBuilder WithIpv6Enabled(bool enable)
    {
        _config.Ipv6Enabled = enable;
        return this;
    }

    /// <summary>Sets <see cref="Config.Resolver"/>.</summary>
    /// <param name="resolver">The resolver.</param>
    public ConfigBuilder WithResolver(IServerAddressResolver resolver)
    {
        _config.Resolver = resolver;
        return this;
    }

    /// <summary>Sets <see cref="Config.FetchSize"/>.</summary>
    /// <param name="size">The count; <see cref="Config.Infinite"/> for all.</param>
    public ConfigBuilder WithFetchSize(long size)
    {
        _config.FetchSize = FetchSizes.Checked(size);
        return this;
    }

    /// <summary>Sets <see cref="Config.UserAgent"/>.</summary>
    /// <param name="userAgent">The name.</param>
    public ConfigBuilder WithUserAgent(string userAgent)
    {
        ArgumentException.ThrowIfNullOrEmpty(userAgent);
        _config.UserAgent = userAgent;
        return this;
    }

    /// <summary>Sets which notifications the server sends (Bolt 5.2 and later).</summary>
    /// <param name="minimumSeverity">How serious they must be; null for the server's choice.</param>
    /// <param name="disabledCategories">What they must not be about; null for the server's choice.</param>
    public ConfigBuilder WithNotifications(Severity? minimumSeverity, Category[]? disabledCategories)
    {
        _config.NotificationsConfig = NotificationsConfig.Of(minimumSeverity, disabledCategories);
        return this;
    }

    /// <summary>Has the server send no notifications (Bolt 5.2 and later).</summary>
    public ConfigBuilder WithNotificationsDisabled()
    {
        _config.NotificationsConfig = NotificationsConfig.Off;
        return this;
    }

    /// <summary>Sets <see cref="Config.TelemetryDisabled"/>.</summary>
    public ConfigBuilder WithTelemetryDisabled()
    {
        _config.TelemetryDisabled = true;
        return this;
    }

    /// <summary>Allows TLS 1.3 beside 1.2.</summary>
    public ConfigBuilder WithTls13()
    {
        _config.TlsVersion = SslProtocols.Tls12 | SslProtocols.Tls13;
        return this;
    }
}
