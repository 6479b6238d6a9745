using System.Net;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Tests;

public sealed class InterceptorTests
{
    [Fact]
    public async Task HttpContext_IsGlobalState()
    {
        await using var server = await Server.StartAsync();
        Assert.Equal("""{"data":{"caller":"127.0.0.1"}}""", await AnswerAsync(server, "{ caller }"));
    }

    [Fact]
    public async Task Interceptor_OfAClass_AddsState()
    {
        await using var server = await Server.StartAsync(schema => schema.AddHttpRequestInterceptor<Tagging>());
        Assert.Equal("""{"data":{"tag":"POST"}}""", await AnswerAsync(server, "{ tag }"));
    }

    [Fact]
    public async Task Interceptor_OfADelegate_AddsState()
    {
        await using var server = await Server.StartAsync(schema => schema.AddHttpRequestInterceptor((_, _, request, _) =>
        {
            request.SetGlobalState("tag", "delegate");
            return default;
        }));
        Assert.Equal("""{"data":{"tag":"delegate"}}""", await AnswerAsync(server, "{ tag }"));
    }

    [Fact]
    public async Task Interceptor_ThatThrowsErrors_RefusesTheRequest()
    {
        await using var server = await Server.StartAsync(
            schema => schema.AddHttpRequestInterceptor((_, _, _, _) => throw new GraphQLException("not you")));
        var answer = await server.PostAsync("""{"query":"{ hello }"}""");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("""{"errors":[{"message":"not you"}]}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Interceptor_ThatBreaks_ShowsNothingOfIt()
    {
        await using var server = await Server.StartAsync(
            schema => schema.AddHttpRequestInterceptor((_, _, _, _) => throw new InvalidOperationException("secret")));
        var answer = await server.PostAsync("""{"query":"{ hello }"}""");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", HttpStatusCode.OK)]
    [InlineData("Production", HttpStatusCode.BadRequest)]
    public async Task Introspection_IsOpenInDevelopmentOnly(string environment, HttpStatusCode status)
    {
        await using var server = await Server.StartAsync(environment: environment);
        Assert.Equal(status, (await server.PostAsync("""{"query":"{ __schema { queryType { name } } }"}""")).StatusCode);
    }

    private static async Task<string> AnswerAsync(Server server, string query)
    {
        var answer = await server.PostAsync($$"""{"query":"{{query}}"}""");
        return await answer.Content.ReadAsStringAsync();
    }

    private sealed class Tagging : DefaultHttpRequestInterceptor
    {
        public override ValueTask OnCreateAsync(
            HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken)
        {
            requestBuilder.SetGlobalState("tag", context.Request.Method);
            return base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken);
        }
    }
}
