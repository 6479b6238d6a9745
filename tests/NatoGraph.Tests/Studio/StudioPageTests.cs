namespace NatoGraph.Tests.Studio;

public sealed class StudioPageTests
{
    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql/")]
    [InlineData("/graphql/examples/succession")]
    public async Task Browser_OpeningIt_GetsBananaCakePop(string path)
    {
        await using var host = await StudioHost.StartAsync();

        using var answer = await host.GetAsync(path);

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"src=\"/graphql/{StudioHost.Hashed}\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/graphql/examples/timeline\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Page_ByItsPolicyAndText_NamesNoOtherHost(bool isInstalled)
    {
        await using var host = await StudioHost.StartAsync(isInstalled);

        using var answer = await host.GetAsync("/graphql");

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("//", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("://", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browser_WithoutBananaCakePop_ReadsHowToGetItAndCanAsk()
    {
        await using var host = await StudioHost.StartAsync(isInstalled: false);

        using var answer = await host.GetAsync("/graphql/examples/statistics");

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("install Node", page, StringComparison.Ordinal);
        Assert.Contains("query Statistics", page, StringComparison.Ordinal);
        using var script = await host.GetAsync("/graphql/plain.js");
        Assert.Equal("text/javascript", script.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/graphql", "application/graphql-response+json")]
    [InlineData("/graphql", "*/*")]
    [InlineData("/graphql?query={__typename}", "text/html")]
    [InlineData("/graphql?sdl", "text/html")]
    [InlineData("/graphql/schema", "text/html")]
    [InlineData("/graphql/examples/unheard-of", "text/html")]
    [InlineData("/graphqly", "text/html")]
    [InlineData("/graphql/..%2fasset-manifest.json", "text/html")]
    public async Task Request_ThatIsNotForThePage_ReachesGraphQL(string path, string accept)
    {
        await using var host = await StudioHost.StartAsync();

        using var answer = await host.GetAsync(path, accept);

        Assert.Equal("GraphQL", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_FromABrowser_ReachesGraphQL()
    {
        await using var host = await StudioHost.StartAsync();

        using var answer = await host.SendAsync(HttpMethod.Post, "/graphql", "text/html");

        Assert.Equal("GraphQL", await answer.Content.ReadAsStringAsync());
    }
}
