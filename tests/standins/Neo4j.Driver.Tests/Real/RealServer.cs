namespace Neo4j.Driver.Tests.Real;

/// <summary>The server that NATOGRAPH_TEST_NEO4J names, as ADDRESS, or USER:PASSWORD@ in it; without them, those of a test server.</summary>
internal static class RealServer
{
    public static string? Address { get; } = Environment.GetEnvironmentVariable("NATOGRAPH_TEST_NEO4J");

    public static IDriver Open(Action<ConfigBuilder>? action = null, string? scheme = null)
    {
        var uri = new Uri(Address!);
        var user = uri.UserInfo.Length > 0 ? uri.UserInfo.Split(':', 2) : ["neo4j", "natograph-test"];
        var address = new UriBuilder(scheme ?? uri.Scheme, uri.Host, uri.Port).Uri;
        return GraphDatabase.Driver(address, AuthTokens.Basic(user[0], user[1]), action ?? (_ => { }));
    }
}

/// <summary>A test that needs a real server, and says so where there is none.</summary>
public sealed class RealServerFactAttribute : FactAttribute
{
    public RealServerFactAttribute()
    {
        Skip = RealServer.Address is null ? "NATOGRAPH_TEST_NEO4J names no server." : null;
    }
}
