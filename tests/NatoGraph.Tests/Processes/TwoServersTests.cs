using System.Net.Http.Json;
using System.Text.Json;

namespace NatoGraph.Tests.Processes;

/// <summary>Several processes over one Neo4j.</summary>
public sealed class TwoServersTests : IDisposable
{
    private const string Ingest = """
        mutation($text: String!) {
          ingestArticle(input: { text: $text, publishedOn: "2024-10-02", title: "Une nomination", url: "https://example.org/nomination" }) {
            article { slug }
            errors { ... on Error { message } }
          }
        }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Neo4jFact]
    public async Task Query_OnTheSecond_SeesWhatTheFirstHasTakenIn()
    {
        using var turn = await Neo4jServer.TakeAsync();
        await Neo4jServer.EmptyAsync();
        Environment.SetEnvironmentVariable("NATOGRAPH_NEO4J_PASSWORD", Neo4jServer.Password);
        var (exitCode, _, error) = await NatoGraphProcess.RunAsync("ingest", folder.Write("a.jsonl", """{"publishedOn":"2024-10-01","text":"Un texte."}"""), "--store", Neo4jServer.Address);
        Assert.True(exitCode == 0, error);
        using var first = NatoGraphProcess.Start("serve", "--urls", "http://127.0.0.1:0", "--store", Neo4jServer.Address);
        using var second = NatoGraphProcess.Start("serve", "--urls", "http://127.0.0.1:0", "--store", Neo4jServer.Address);
        var (one, other) = (await UrlOfAsync(first), await UrlOfAsync(second));

        var taken = await AskAsync(one, Ingest, new { text = "Anne Dupont a été nommée mardi ministre de la Défense de la France." });
        var slug = taken.GetProperty("ingestArticle").GetProperty("article").GetProperty("slug").GetString();
        var seen = await AskAsync(other, "query($slug: String!) { article(slug: $slug) { title } }", new { slug });
        var counted = await AskAsync(one, "{ statistics { articles } }", null);

        Assert.Equal("Une nomination", seen.GetProperty("article").GetProperty("title").GetString());
        Assert.Equal(2, counted.GetProperty("statistics").GetProperty("articles").GetInt32());
        Assert.DoesNotContain(Neo4jServer.Password, first.Error + second.Error, StringComparison.Ordinal);
    }

    private static async Task<Uri> UrlOfAsync(NatoGraphProcess server)
    {
        var line = await server.ReadLineAsync();
        Assert.StartsWith("Serving http://", line, StringComparison.Ordinal);
        return new Uri(line.Split(' ')[1]);
    }

    private static async Task<JsonElement> AskAsync(Uri server, string query, object? variables)
    {
        using var client = new HttpClient();
        using var response = await client.PostAsJsonAsync(server, new { query, variables });
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }
}
