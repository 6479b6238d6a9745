using System.Runtime.InteropServices;
using System.Text.Json;

namespace NatoGraph.Tests.Processes;

public sealed class ServeProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Store => "sqlite:" + System.IO.Path.Combine(folder.Path, "test.db");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(PosixSignal.SIGINT)]
    [InlineData(PosixSignal.SIGTERM)]
    public async Task Serve_ToldToEnd_EndsWithZero(PosixSignal signal)
    {
        await NatoGraphProcess.RunAsync("ingest", folder.Write("a.jsonl", """{"publishedOn":"2024-10-01","text":"Un texte."}"""), "--store", Store);
        using var server = NatoGraphProcess.Start("serve", "--urls", "http://127.0.0.1:0", "--store", Store);
        Assert.StartsWith("Serving http://127.0.0.1:", await server.ReadLineAsync(), StringComparison.Ordinal);

        server.Signal(signal);

        Assert.True(await server.EndAsync() == 0, server.Error);
    }

    [Fact]
    public async Task Serve_AfterSeedingWasCutOff_CompletesIt()
    {
        // A kill leaves the store with some of the articles: each goes in as a whole or not at all.
        var seeds = Directory.GetFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "seed-data", "articles"), "*.txt");
        await NatoGraphProcess.RunAsync("ingest", seeds[0], seeds[1], "--store", Store);

        using (var server = NatoGraphProcess.Start("serve", "--urls", "http://127.0.0.1:0", "--store", Store))
        {
            await server.ReadLineAsync();
        }

        var (_, output, _) = await NatoGraphProcess.RunAsync("stats", "--store", Store, "--json");
        Assert.Equal(seeds.Length, JsonSerializer.Deserialize<JsonElement>(output).GetProperty("nodes").GetProperty("article").GetInt32());
    }
}
