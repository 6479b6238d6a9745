namespace NatoGraph.Conformance.Server;

/// <summary>The real program serving the articles that come with it: a process, a port and a store of its own.</summary>
public sealed class LiveServer : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private NatoGraphProcess? process;

    /// <summary>Where it listens, such as <c>http://127.0.0.1:41234</c>.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Where it answers GraphQL requests.</summary>
    public string Endpoint => Address + "/graphql";

    public async Task InitializeAsync()
    {
        process = NatoGraphProcess.Start("serve", "--urls", "http://127.0.0.1:0", "--store", "sqlite:" + folder.File());
        var line = await process.ReadLineAsync();
        const string Before = "Serving ";
        const string After = "/graphql from ";
        var end = line.IndexOf(After, StringComparison.Ordinal);
        Assert.True(line.StartsWith(Before, StringComparison.Ordinal) && end > 0, line + process.Error);
        Address = line[Before.Length..end];
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        process?.Dispose();
        folder.Dispose();
    }
}
