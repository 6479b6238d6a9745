using System.Diagnostics;
using NatoGraph.Testing;

namespace NatoGraph.Benchmarks;

/// <summary>graphql-js behind graphql-http, on Node, over a <see cref="GraphFile"/>.</summary>
internal sealed class NodeServer : IAsyncDisposable
{
    private readonly Process process;

    private NodeServer(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>Starts it; <see langword="null"/> where Node's packages are not installed.</summary>
    public static async Task<NodeServer?> StartAsync(string file)
    {
        var folder = NodePackages.Folder ?? Path.Combine(TestSettings.RepositoryRoot, "tests", "NatoGraph.Conformance");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            return null;
        }

        var schema = Path.Combine(TestSettings.RepositoryRoot, "schema", "natograph.graphql");
        var start = new ProcessStartInfo("node", [Path.Combine(folder, "Speed", "server.mjs"), schema, file]) { RedirectStandardOutput = true };
        start.Environment["NODE_ENV"] = "production";
        var process = Process.Start(start)!;
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server on Node did not start.");
        return new NodeServer(process, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
