using System.Net.Http.Json;
using System.Text.Json;
using NatoGraph.GraphQL.Tests.Hosting;
using NatoGraph.GraphQL.Tests.World;

namespace NatoGraph.GraphQL.Tests.Ingestion;

/// <summary>Handing articles in over HTTP.</summary>
public sealed class IngestArticleTests : IAsyncLifetime
{
    private const string Ingest = """
        mutation($input: IngestArticleInput!) {
          ingestArticle(input: $input) {
            outcome claimCount entityCount article { title publishedOn claims { totalCount } }
            errors { __typename ... on Error { message } ... on InvalidInputError { field } }
          }
        }
        """;

    private GraphHost host = null!;

    public async Task InitializeAsync() => host = await GraphHost.StartAsync(new ScriptedReader(), []);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Article_HandedInTwice_ChangesNothingTheSecondTime()
    {
        var input = InputOf(WorldArticles.All[0]);

        var first = await host.AskAsync(Ingest, new { input });
        var second = await host.AskAsync(Ingest, new { input });

        Assert.Equal("ADDED", first.At("ingestArticle.outcome").GetString());
        Assert.Equal(4, first.At("ingestArticle.claimCount").GetInt32());
        Assert.Equal(4, first.At("ingestArticle.article.claims.totalCount").GetInt32());
        Assert.Equal(JsonValueKind.Null, first.At("ingestArticle.errors").ValueKind);
        Assert.Equal("UNCHANGED", second.At("ingestArticle.outcome").GetString());
    }

    [Fact]
    public async Task Article_CorrectedUnderItsUrl_ReplacesAndKeepsTheOldClaims()
    {
        var script = WorldArticles.All[0];
        await host.AskAsync(Ingest, new { input = InputOf(script) });

        var answer = await host.AskAsync(Ingest, new { input = InputOf(script, text: "Correction : rien de tel.") });

        Assert.Equal("REPLACED", answer.At("ingestArticle.outcome").GetString());
        var counts = await host.AskAsync("{ statistics { claims supersededClaims } }");
        Assert.Equal(0, counts.At("statistics.claims").GetInt32());
        Assert.Equal(4, counts.At("statistics.supersededClaims").GetInt32());
    }

    [Theory]
    [InlineData("text", "  ")]
    [InlineData("publishedOn", "2024-10")]
    [InlineData("publishedOn", "2031-01-01")]
    [InlineData("url", "not an address")]
    [InlineData("language", "de")]
    public async Task Article_WithABadField_IsRefusedByName(string field, string value)
    {
        var input = new Dictionary<string, string> { ["text"] = "Un texte.", ["publishedOn"] = "2024-10-01", [field] = value };

        var answer = await host.AskAsync(Ingest, new { input });

        Assert.Equal("InvalidInputError", answer.At("ingestArticle.errors.0.__typename").GetString());
        Assert.Equal(field, answer.At("ingestArticle.errors.0.field").GetString());
        Assert.Equal(JsonValueKind.Null, answer.At("ingestArticle.outcome").ValueKind);
    }

    [Fact]
    public async Task Article_WithTwoBadFields_NamesBoth()
    {
        var answer = await host.AskAsync(Ingest, new { input = new { text = "", publishedOn = "2024", url = "x" } });

        Assert.Equal(["publishedOn", "text", "url"], answer.At("ingestArticle.errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Origin", "https://example.com")]
    [InlineData("Host", "example.com")]
    public async Task Article_NotFromThisMachine_IsRefused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = Ingest, variables = new { input = InputOf(WorldArticles.All[0]) } }),
        };
        request.Headers.TryAddWithoutValidation(header, value);

        using var response = await host.Client.SendAsync(request);

        var answer = new Answer(JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
        Assert.Equal("NotAllowedError", answer.At("ingestArticle.errors.0.__typename").GetString());
    }

    private static object InputOf(ArticleScript script, string? text = null) => new
    {
        title = script.Article.Title,
        outlet = script.Article.Outlet,
        url = script.Article.Url,
        publishedOn = script.Article.PublishedOn.ToString("yyyy-MM-dd", null),
        text = text ?? script.Article.Text,
    };
}
