using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Configuration;

public class ConfigurationTests
{
    [Fact]
    public async Task Config_Defaults_AreThoseOfThePackage()
    {
        await using var driver = GraphDatabase.Driver("neo4j://h", AuthTokens.None);
        var config = driver.Config;
        Assert.Equal((100, 100, 1000L), (config.MaxConnectionPoolSize, config.MaxIdleConnectionPoolSize, config.FetchSize));
        Assert.Equal(TimeSpan.FromMinutes(1), config.ConnectionAcquisitionTimeout);
        Assert.Equal(TimeSpan.FromSeconds(30), config.ConnectionTimeout);
        Assert.Equal(TimeSpan.FromSeconds(30), config.MaxTransactionRetryTime);
        Assert.Equal(TimeSpan.FromHours(1), config.MaxConnectionLifetime);
        Assert.Equal(Config.InfiniteInterval, config.ConnectionIdleTimeout);
        Assert.True(config.SocketKeepAlive);
        Assert.False(config.Ipv6Enabled || config.TelemetryDisabled || driver.Encrypted);
        Assert.Null(config.ConnectionLivenessThreshold);
    }

    [Fact]
    public void Config_ValuesThatCannotBe_Refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Open(o => o.WithFetchSize(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Open(o => o.WithConnectionLivenessCheckTimeout(TimeSpan.FromSeconds(-1))));
        Assert.Throws<ArgumentException>(() => Open(o => o.WithUserAgent("")));
        Assert.Throws<ArgumentException>(() => Open(o => o.WithNotifications(null, null)));
        Assert.Throws<ArgumentException>(() => Open(o => o.WithCertificateTrustRule(CertificateTrustRule.TrustList)));
    }

    [Fact]
    public async Task Session_Notifications_RideOnBegin()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = server.Open();
        await using var session = driver.AsyncSession(o => o.WithNotificationsDisabled());
        await (await session.RunAsync("RETURN 1", o => o.WithTimeout(TimeSpan.Zero))).ConsumeAsync();
        var extra = server.Seen.Single(message => message.Name == "RUN").Extra;
        Assert.Equal(("OFF", 0L), (extra["notifications_minimum_severity"], extra["tx_timeout"]));
    }

    [Fact]
    public void ServerAddress_SameHostAndPort_Equal()
    {
        Assert.Equal(ServerAddress.From("h", 1), ServerAddress.From(new Uri("bolt://h:1")));
        Assert.NotEqual(ServerAddress.From("h", 1), ServerAddress.From("h", 2));
    }

    private static void Open(Action<ConfigBuilder> action) => GraphDatabase.Driver("bolt://h", AuthTokens.None, action);
}
