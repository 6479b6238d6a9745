namespace Neo4j.Driver.Tests.Real;

/// <summary>The server that NATOGRAPH_TEST_NEO4J names, with USER:PASSWORD@ in the address or else those of a fresh test server.</summary>
internal static class RealServer
{
    public static string? Address { get; } = Environment.GetEnvironmentVariable("NATOGRAPH_TEST_NEO4J");

    public static string? WhyMissing => Address is null ? "NATOGRAPH_TEST_NEO4J names no server" : null;

    public static IAuthToken Token
    {
        get
        {
            var user = new Uri(Address!).UserInfo.Split(':', 2);
            return user is [var name, var password] ? AuthTokens.Basic(name, password) : AuthTokens.Basic("neo4j", "natograph-test");
        }
    }

    /// <summary>The address without a user. Another scheme keeps what the address says of encryption.</summary>
    public static Uri Uri(string? scheme = null)
    {
        var uri = new Uri(Address!);
        var plus = uri.Scheme.IndexOf('+', StringComparison.Ordinal);
        var chosen = scheme is null ? uri.Scheme : scheme + (plus < 0 ? "" : uri.Scheme[plus..]);
        return new UriBuilder(chosen, uri.Host, uri.Port).Uri;
    }

    public static IDriver Open(Action<ConfigBuilder>? action = null, string? scheme = null) =>
        GraphDatabase.Driver(Uri(scheme), Token, action ?? (_ => { }));
}

/// <summary>A test that needs a real server, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealServerFactAttribute : FactAttribute
{
    public RealServerFactAttribute() => Skip = RealServer.WhyMissing;
}

/// <inheritdoc cref="RealServerFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealServerTheoryAttribute : TheoryAttribute
{
    public RealServerTheoryAttribute() => Skip = RealServer.WhyMissing;
}
