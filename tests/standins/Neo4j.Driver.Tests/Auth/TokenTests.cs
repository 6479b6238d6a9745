using Neo4j.Driver.Tests.Scripted;

namespace Neo4j.Driver.Tests.Auth;

public class TokenTests
{
    private static async Task<int> ReadAsync(IDriver driver, Action<SessionConfigBuilder>? action = null)
    {
        await using var session = driver.AsyncSession(action!);
        return await session.ExecuteReadAsync(async runner => (await (await runner.RunAsync("RETURN 1")).SingleAsync())[0].As<int>());
    }

    [Fact]
    public async Task Bearer_TokenExpiresOnTheServer_NextOneIsFetchedAndTheWorkRetried()
    {
        var given = 0;
        var manager = AuthTokenManagers.Bearer(() => new(new AuthTokenAndExpiration(AuthTokens.Bearer($"t{++given}"))));
        await using var server = new ScriptedServer(Scripts.Failing(1, "Neo.ClientError.Security.TokenExpired"));
        await using var driver = GraphDatabase.Create(new Uri($"bolt://{server.Address}"), manager, new Config(), new InstantTime());
        Assert.Equal(1, await ReadAsync(driver));
        Assert.Equal(["t1", "t2"], server.Seen.Where(m => m.Name == "LOGON").Select(m => m.Extra["credentials"]));
        Assert.Contains("LOGOFF", server.SeenNames);
        Assert.Equal(1, server.ConnectionCount);
    }

    [Fact]
    public async Task Bearer_TimeIsOver_NextOneIsFetched()
    {
        var time = new InstantTime();
        var given = 0;
        using var manager = new RenewedTokenManager(
            () => new(new AuthTokenAndExpiration(AuthTokens.Bearer($"t{++given}"), time.GetUtcNow().UtcDateTime.AddMinutes(1))), _ => false, time);
        var first = await manager.GetTokenAsync();
        Assert.Equal(first, await manager.GetTokenAsync());
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.NotEqual(first, await manager.GetTokenAsync());
        Assert.Equal(2, given);
    }

    [Fact]
    public async Task Basic_PasswordChanged_ProviderIsAskedAgain()
    {
        var passwords = new Queue<string>(["old", "new"]);
        var manager = AuthTokenManagers.Basic(() => new(AuthTokens.Basic("u", passwords.Dequeue())));
        await using var server = new ScriptedServer(async (connection, message) =>
        {
            if (message.Name != "LOGON" || message.Extra["credentials"] is not "old")
            {
                return false;
            }

            await connection.FailureAsync("Neo.ClientError.Security.Unauthorized");
            return true;
        });
        await using var driver = GraphDatabase.Create(new Uri($"bolt://{server.Address}"), manager, new Config(), new InstantTime());
        Assert.Equal(1, await ReadAsync(driver));
    }

    [Fact]
    public async Task Session_OwnToken_LogsOnAgainOnTheSameConnection()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary);
        await using var driver = server.Open();
        await ReadAsync(driver);
        await ReadAsync(driver, o => o.WithAuthToken(AuthTokens.Basic("ann", "x")));
        await ReadAsync(driver);
        Assert.Equal(["user", "ann", "user"], server.Seen.Where(m => m.Name == "LOGON").Select(m => m.Extra["principal"]));
        Assert.Equal(1, server.ConnectionCount);
        Assert.True(await driver.SupportsSessionAuthAsync());
    }

    [Fact]
    public async Task Session_OwnTokenBeforeBolt51_UnsupportedFeature()
    {
        await using var server = new ScriptedServer(Scripts.Ordinary, (5, 0));
        await using var driver = server.Open();
        await Assert.ThrowsAsync<UnsupportedFeatureException>(() => ReadAsync(driver, o => o.WithAuthToken(AuthTokens.Basic("ann", "x"))));
        Assert.False(await driver.SupportsSessionAuthAsync());
        Assert.Equal(1, await ReadAsync(driver));
    }

    [Fact]
    public async Task Run_AuthorizationExpired_IdleConnectionsAreClosedAndTheWorkRetried()
    {
        await using var server = new ScriptedServer(Scripts.Failing(1, "Neo.ClientError.Security.AuthorizationExpired"));
        await using var driver = GraphDatabase.Create(
            new Uri($"bolt://{server.Address}"), AuthTokenManagers.None, new Config(), new InstantTime());
        Assert.Equal(1, await ReadAsync(driver));
    }

    [Fact]
    public void Equals_SameCredentials_SameToken()
    {
        Assert.Equal(AuthTokens.Basic("a", "b"), AuthTokens.Basic("a", "b"));
        Assert.NotEqual(AuthTokens.Basic("a", "b"), AuthTokens.Basic("a", "c"));
        Assert.NotEqual(AuthTokens.Basic("a", "b"), AuthTokens.Basic("a", "b", "realm"));
        Assert.NotEqual(AuthTokens.None, AuthTokens.Bearer("x"));
    }
}
