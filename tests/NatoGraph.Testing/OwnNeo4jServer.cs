using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace NatoGraph.Testing;

/// <summary>A Neo4j server of a test's own, which it may kill.</summary>
public sealed class OwnNeo4jServer : IAsyncDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("natograph-neo4j-").FullName;

    private OwnNeo4jServer(int port) => Port = port;

    /// <summary>Why tests that need one are skipped; <see langword="null"/> where there is one.</summary>
    public static string? WhyMissing => Neo4jServer.WhyMissing
        ?? (TestSettings.Neo4jCommand is null ? "needs the command that starts Neo4j, named in tests/settings.json or by NATOGRAPH_TEST_NEO4J_COMMAND" : null);

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    /// <summary>Its address, as a store's address is written.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"bolt://neo4j@127.0.0.1:{Port}");

    /// <summary>The password of its user.</summary>
    public static string Password => "natograph-test";

    /// <summary>Makes one and waits until it answers.</summary>
    public static async Task<OwnNeo4jServer> StartAsync()
    {
        var server = new OwnNeo4jServer(FreePort());
        await server.RunAsync("start");
        return server;
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public Task KillAsync() => RunAsync("kill");

    /// <summary>Starts it again, and waits until it answers.</summary>
    public Task RestartAsync() => RunAsync("start");

    /// <summary>Deletes everything that it holds, its schema aside.</summary>
    public Task EmptyAsync() => Neo4jServer.EmptyAsync(Address.Replace("neo4j@", "", StringComparison.Ordinal), "neo4j", Password);

    public async ValueTask DisposeAsync()
    {
        await RunAsync("kill");
        Directory.Delete(home, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task RunAsync(string verb)
    {
        var start = new ProcessStartInfo(TestSettings.Neo4jCommand!, [verb, home]);
        start.Environment["NEO4J_BOLT_PORT"] = Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["NEO4J_AUTH"] = "neo4j/" + Password;
        start.Environment["NEO4J_HEAP"] = "512m";
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'neo4j {verb}' ended with {process.ExitCode}.");
        }
    }
}
