using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Bolt;

public class IntroductionTests
{
    private static async Task<ScriptedServer> IntroducedAsync(int major, int minor, Action<ConfigBuilder>? action = null, IAuthToken? token = null)
    {
        var server = new ScriptedServer((_, _) => Task.FromResult(false), (major, minor));
        await using var driver = server.Open(action, token: token);
        await driver.VerifyConnectivityAsync();
        return server;
    }

    private static ReceivedMessage First(ScriptedServer server, string name) => server.Seen.First(message => message.Name == name);

    [Theory]
    [InlineData(4, 4)]
    [InlineData(5, 0)]
    public async Task Hello_BeforeLogon_HasCredentials(int major, int minor)
    {
        await using var server = await IntroducedAsync(major, minor);
        var hello = First(server, "HELLO").Extra;
        Assert.Equal(("basic", "user", "password"), (hello["scheme"], hello["principal"], hello["credentials"]));
        Assert.DoesNotContain("LOGON", server.SeenNames);
        Assert.Equal(major == 4, hello.ContainsKey("patch_bolt"));
    }

    [Theory]
    [InlineData(5, 1, false)]
    [InlineData(5, 2, false)]
    [InlineData(5, 3, true)]
    [InlineData(5, 8, true)]
    public async Task Logon_SinceItExists_HasCredentials(int major, int minor, bool boltAgent)
    {
        await using var server = await IntroducedAsync(major, minor);
        var hello = First(server, "HELLO").Extra;
        Assert.DoesNotContain("credentials", hello.Keys);
        Assert.DoesNotContain("routing", hello.Keys);
        Assert.Equal(boltAgent, hello.ContainsKey("bolt_agent"));
        Assert.Equal("password", First(server, "LOGON").Extra["credentials"]);
        Assert.DoesNotContain("0x54", server.SeenNames);
    }

    [Fact]
    public async Task Logon_Bearer_HasToken()
    {
        await using var server = await IntroducedAsync(5, 8, token: AuthTokens.Bearer("t0k3n"));
        Assert.Equal(new Dictionary<string, object?> { ["scheme"] = "bearer", ["credentials"] = "t0k3n" }, First(server, "LOGON").Extra);
    }

    [Fact]
    public async Task Logon_NoAuthentication_SaysSo()
    {
        await using var server = await IntroducedAsync(5, 8, token: AuthTokens.None);
        Assert.Equal(new Dictionary<string, object?> { ["scheme"] = "none" }, First(server, "LOGON").Extra);
    }

    [Theory]
    [InlineData(5, 1, null)]
    [InlineData(5, 2, "notifications_disabled_categories")]
    [InlineData(5, 8, "notifications_disabled_classifications")]
    public async Task Hello_Notifications_UnderTheVersionsName(int major, int minor, string? key)
    {
        await using var server = await IntroducedAsync(major, minor, o => o.WithNotifications(Severity.Warning, [Category.Hint, Category.Generic]));
        var hello = First(server, "HELLO").Extra;
        Assert.Equal(key is null ? null : "WARNING", hello.GetValueOrDefault("notifications_minimum_severity"));
        if (key is not null)
        {
            Assert.Equal(["HINT", "GENERIC"], hello[key].As<List<string>>());
        }
    }

    [Fact]
    public async Task Hello_UserAgent_IsTheOneSet()
    {
        await using var server = await IntroducedAsync(5, 8, o => o.WithUserAgent("mine/1"));
        Assert.Equal("mine/1", First(server, "HELLO").Extra["user_agent"]);
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(5, 8)]
    public async Task Logon_Refused_AuthenticationExceptionAndNoRetry(int major, int minor)
    {
        await using var server = new ScriptedServer(
            async (connection, message) =>
            {
                if (message.Name != (minor == 0 ? "HELLO" : "LOGON"))
                {
                    return false;
                }

                await connection.FailureAsync("Neo.ClientError.Security.Unauthorized", "who?");
                return true;
            },
            (major, minor));
        await using var driver = server.Open();
        await using var session = driver.AsyncSession();
        var error = await Assert.ThrowsAsync<AuthenticationException>(() => session.ExecuteReadAsync(runner => runner.RunAsync("RETURN 1")));
        Assert.Equal(("Neo.ClientError.Security.Unauthorized", "who?"), (error.Code, error.Message));
        Assert.Equal(1, server.ConnectionCount);
        Assert.False(await driver.VerifyAuthenticationAsync(AuthTokens.Basic("a", "b")) && minor > 0);
    }
}
