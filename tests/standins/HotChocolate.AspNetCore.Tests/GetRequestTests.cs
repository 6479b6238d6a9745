using System.Net;

namespace HotChocolate.AspNetCore.Tests;

public sealed class GetRequestTests
{
    [Fact]
    public async Task Query_WithVariables_IsAnswered()
    {
        await using var server = await Server.StartAsync();
        var query = Uri.EscapeDataString("query($n: String) { hello(name: $n) }");
        var answer = await server.GetAsync($"?query={query}&variables={Uri.EscapeDataString("""{"n":"é"}""")}");
        Assert.Equal("""{"data":{"hello":"Hello é"}}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("?query=%7Bhello%7D&variables=x", HttpStatusCode.BadRequest)]
    [InlineData("?query=%7Bhello%7D&variables=%5B%5D", HttpStatusCode.BadRequest)]
    [InlineData("?query=", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("?query=%7Bhello", HttpStatusCode.BadRequest)]
    public async Task Query_ThatIsFaulty_IsRefused(string query, HttpStatusCode status)
    {
        await using var server = await Server.StartAsync();
        Assert.Equal(status, (await server.GetAsync(query)).StatusCode);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Mutation_ByGet_IsRefused(string accept)
    {
        await using var server = await Server.StartAsync();
        var answer = await server.GetAsync("?query=" + Uri.EscapeDataString("mutation { add(a: 1, b: 2) }"), accept);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
        Assert.DoesNotContain("\"data\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mutation_ByGetWhereAllowed_Runs()
    {
        await using var server = await Server.StartAsync(
            options: new GraphQLServerOptions { AllowedGetOperations = AllowedGetOperations.QueryAndMutation });
        var answer = await server.GetAsync("?query=" + Uri.EscapeDataString("mutation { add(a: 1, b: 2) }"));
        Assert.Equal("""{"data":{"add":3}}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_Disabled_IsRefused()
    {
        await using var server = await Server.StartAsync(options: new GraphQLServerOptions { EnableGetRequests = false });
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.GetAsync("?query=%7Bhello%7D")).StatusCode);
    }

    [Fact]
    public async Task Get_WithoutTheAskedPreflightHeader_IsRefused()
    {
        await using var server = await Server.StartAsync(options: new GraphQLServerOptions { EnforceGetRequestsPreflightHeader = true });
        Assert.Equal(HttpStatusCode.BadRequest, (await server.GetAsync("?query=%7Bhello%7D")).StatusCode);

        using var marked = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7Bhello%7D") { Headers = { { "GraphQL-Preflight", "1" } } };
        Assert.Equal(HttpStatusCode.OK, (await server.SendAsync(marked)).StatusCode);
    }

    [Theory]
    [InlineData("?sdl")]
    [InlineData("/schema")]
    [InlineData("/schema.graphql")]
    public async Task SchemaFile_IsTheSchemaAsText(string path)
    {
        await using var server = await Server.StartAsync();
        var answer = await server.GetAsync(path);
        Assert.Equal("application/graphql", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("type Mutation", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SchemaFile_Disabled_IsNotServed()
    {
        await using var server = await Server.StartAsync(options: new GraphQLServerOptions { EnableSchemaRequests = false });
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("/schema")).StatusCode);
    }

    [Fact]
    public async Task Browser_OpeningThePath_GetsNoPage()
    {
        await using var server = await Server.StartAsync();
        Assert.Equal(HttpStatusCode.NotAcceptable, (await server.GetAsync("", "text/html")).StatusCode);
    }
}
