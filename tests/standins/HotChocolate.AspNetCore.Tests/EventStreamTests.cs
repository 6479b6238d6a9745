using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Tests;

/// <summary>https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md, distinct connections mode</summary>
public sealed class EventStreamTests
{
    private const string Subscription = """{"query":"subscription { told }"}""";

    [Fact]
    public async Task Subscription_GivesAnEventForEachResponseAndCompletes()
    {
        await using var server = await Server.StartAsync();
        using var answer = await BeginAsync(server, Subscription, "text/event-stream");

        await server.TellAsync("one");
        await server.TellAsync("two\nlines");
        await server.CompleteAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/event-stream; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.True(answer.Headers.CacheControl!.NoCache);
        Assert.Equal(
            """
            event: next
            data: {"data":{"told":"one"}}

            event: next
            data: {"data":{"told":"two\nlines"}}

            event: complete
            data:


            """.ReplaceLineEndings("\n"),
            await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/event-stream", "{ hello }", """{"data":{"hello":"Hello world"}}""")]
    [InlineData("text/event-stream;q=0.5", "{ nothing }", "errors")]
    [InlineData("text/event-stream", "{ hello", "HC0011")]
    public async Task SingleResponse_ToAClientOfEvents_IsAStreamOfOne(string accept, string query, string expected)
    {
        await using var server = await Server.StartAsync();

        using var answer = await server.PostAsync($$"""{"query":"{{query}}"}""", accept);

        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("event: next\ndata: {", text, StringComparison.Ordinal);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.EndsWith("\n\nevent: complete\ndata:\n\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json, text/event-stream", "application/json; charset=utf-8")]
    [InlineData("text/event-stream, application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    public async Task SingleResponse_ToAClientOfBoth_IsJson(string accept, string contentType)
    {
        await using var server = await Server.StartAsync();

        using var answer = await server.PostAsync("""{"query":"{ hello }"}""", accept);

        Assert.Equal(contentType, answer.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/json, text/event-stream")]
    public async Task Subscription_ToAClientThatTakesEventsToo_IsAStream(string accept)
    {
        await using var server = await Server.StartAsync();
        using var answer = await BeginAsync(server, Subscription, accept);

        Assert.Equal("text/event-stream; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Subscription_ToAClientThatTakesNoEvents_IsNotAllowed(string? accept)
    {
        await using var server = await Server.StartAsync();

        using var answer = await server.PostAsync(Subscription, accept);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData(AllowedGetOperations.Query, HttpStatusCode.MethodNotAllowed)]
    [InlineData(AllowedGetOperations.Query | AllowedGetOperations.Subscription, HttpStatusCode.OK)]
    public async Task Subscription_AsAGetRequest_IsAllowedWhereTheOptionsSaySo(AllowedGetOperations allowed, HttpStatusCode status)
    {
        await using var server = await Server.StartAsync(options: new GraphQLServerOptions { AllowedGetOperations = allowed });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription%20%7B%20told%20%7D");
        request.Headers.Add("Accept", "text/event-stream");

        using var answer = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Body_ThatIsNoRequest_IsRefusedWithItsStatus()
    {
        await using var server = await Server.StartAsync();

        using var answer = await server.PostAsync("no json", "text/event-stream");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/graphql-response+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Client_ThatGoesAway_LeavesNoSubscription()
    {
        await using var server = await Server.StartAsync();
        (await BeginAsync(server, Subscription, "text/event-stream")).Dispose();

        await server.LeftAsync();
    }

    [Fact]
    public async Task Stream_ThatIsSilent_IsKeptOpenWithComments()
    {
        using var time = new ManualTime();
        await using var server = await Server.StartAsync(schema => schema.Services.AddSingleton<TimeProvider>(time));
        using var answer = await BeginAsync(server, Subscription, "text/event-stream");
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());

        var reading = reader.ReadLineAsync();
        while (!reading.IsCompleted)
        {
            await time.ElapseAsync();
            await Task.Yield();
        }

        Assert.Equal(":", await reading);
    }

    private static async Task<HttpResponseMessage> BeginAsync(Server server, string body, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Accept", accept);
        var answer = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await server.ListeningAsync();
        return answer;
    }
}
