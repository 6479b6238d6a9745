using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using NatoGraph.Tests.Commands;

namespace NatoGraph.Tests.Hosting;

public sealed class ServeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Store => "sqlite:" + System.IO.Path.Combine(folder.Path, "test.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Serve_OnANewStore_SeedsItAndAnswers()
    {
        await using var server = await Server.StartAsync(Store);

        var succession = await server.AskAsync("""{ succession(post: "secretaire-general-de-l-otan") { tenures { person { name } } } }""");

        var names = succession.GetProperty("succession").GetProperty("tenures").EnumerateArray().Select(t => t.GetProperty("person").GetProperty("name").GetString());
        Assert.Contains("Jens Stoltenberg", names);
        Assert.Contains("Mark Rutte", names);
    }

    [Fact]
    public async Task Serve_OnAStoreThatHoldsArticles_SeedsNothing()
    {
        folder.Write("a.txt", "Un texte.");
        folder.Write("a.meta.json", """{"publishedOn":"2024-10-01"}""");
        await Run.Of("ingest", folder.Path, "--store", Store);

        await using var server = await Server.StartAsync(Store);

        var articles = await server.AskAsync("{ articles { totalCount } }");
        Assert.Equal(1, articles.GetProperty("articles").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task Serve_OnAPortInUse_SaysSoAndExitsWithFour()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        folder.Write("a.txt", "Un texte.");
        await Run.Of("ingest", System.IO.Path.Combine(folder.Path, "a.txt"), "--store", Store);

        var run = await Run.Of("serve", "--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}", "--store", Store);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("--urls", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The program as a whole, on a port of its own.</summary>
    private sealed class Server : IAsyncDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly HttpClient client = new();
        private Task<Run> run = null!;

        public static async Task<Server> StartAsync(string store)
        {
            var server = new Server();
            var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            server.run = Run.Of(["serve", "--urls", "http://127.0.0.1:0", "--store", store], listening, server.stop.Token);
            var first = await Task.WhenAny(listening.Task, server.run).WaitAsync(TimeSpan.FromMinutes(2));
            Assert.True(first == listening.Task, first == server.run ? (await server.run).Error : "");
            server.client.BaseAddress = new Uri(await listening.Task);
            return server;
        }

        public async Task<JsonElement> AskAsync(string query)
        {
            using var response = await client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query });
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
            return answer.GetProperty("data");
        }

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            await run;
            client.Dispose();
            stop.Dispose();
        }
    }
}
