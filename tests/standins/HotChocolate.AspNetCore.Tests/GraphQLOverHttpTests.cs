using System.Net;
using System.Text.Json;

namespace HotChocolate.AspNetCore.Tests;

/// <summary>https://graphql.github.io/graphql-over-http/draft/</summary>
public sealed class GraphQLOverHttpTests
{
    private const string Newer = "application/graphql-response+json; charset=utf-8";
    private const string Older = "application/json; charset=utf-8";

    [Theory]
    [InlineData(null, Newer)]
    [InlineData("*/*", Newer)]
    [InlineData("application/*", Newer)]
    [InlineData("application/graphql-response+json", Newer)]
    [InlineData("application/json", Older)]
    [InlineData("application/json; charset=utf-8", Older)]
    [InlineData("application/json, */*;q=0.1", Older)]
    [InlineData("application/json, application/graphql-response+json", Newer)]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.4", Older)]
    [InlineData("text/plain, application/json", Older)]
    public async Task Accept_OfAKnownType_DecidesTheContentType(string? accept, string contentType)
    {
        await using var server = await Server.StartAsync();
        var answer = await server.PostAsync("""{"query":"{ hello }"}""", accept);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(contentType, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("""{"data":{"hello":"Hello world"}}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.NotAcceptable, "HC0063")]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.NotAcceptable, "HC0063")]
    [InlineData("application/json;q=0", HttpStatusCode.NotAcceptable, "HC0063")]
    [InlineData("what ever", HttpStatusCode.BadRequest, "HC0064")]
    public async Task Accept_ThatCannotBeMet_IsAnError(string accept, HttpStatusCode status, string code)
    {
        await using var server = await Server.StartAsync();
        await AssertErrorAsync(await server.PostAsync("""{"query":"{ hello }"}""", accept), status, code);
    }

    [Theory]
    [InlineData("""{"query":"{ hello"}""", 400, 200, "HC0011")]
    [InlineData("""{"query":"{ nothing }"}""", 400, 200, null)]
    [InlineData("""{"query":"query($v: Int!) { hello }","variables":{}}""", 400, 200, null)]
    [InlineData("""{"query":"query A { hello } query B { hello }"}""", 400, 200, null)]
    [InlineData("""{"query":"{ hello }","operationName":"X"}""", 400, 200, null)]
    [InlineData("""{"query":"{ failing }"}""", 200, 200, null)]
    [InlineData("not json", 400, 400, "HC0011")]
    [InlineData("""{"query":"{ hello }","query":"{ hello }"}""", 400, 400, "HC0011")]
    [InlineData("""{"query":"\ud800"}""", 400, 400, "HC0011")]
    [InlineData("""{"query":"{ hello }","variables":{"\udfff":1}}""", 400, 400, "HC0011")]
    [InlineData("{}", 400, 400, "HC0013")]
    [InlineData("""{"query":""}""", 400, 400, "HC0013")]
    [InlineData("""{"query":3}""", 400, 400, "HC0009")]
    [InlineData("""{"query":"{ hello }","variables":[1]}""", 400, 400, "HC0009")]
    [InlineData("""{"query":"{ hello }","operationName":1}""", 400, 400, "HC0009")]
    [InlineData("""{"query":"{ hello }","extensions":"x"}""", 400, 400, "HC0009")]
    [InlineData("""[{"query":"{ hello }"}]""", 400, 400, "HC0009")]
    [InlineData("null", 400, 400, "HC0009")]
    public async Task Fault_InTheRequest_HasTheStatusOfTheContentType(string body, int newer, int older, string? code)
    {
        await using var server = await Server.StartAsync();
        await AssertErrorAsync(await server.PostAsync(body, "application/graphql-response+json"), (HttpStatusCode)newer, code);
        await AssertErrorAsync(await server.PostAsync(body, "application/json"), (HttpStatusCode)older, code);
    }

    [Fact]
    public async Task Post_WithNullParameters_TakesThemAsMissing()
    {
        await using var server = await Server.StartAsync();
        var answer = await server.PostAsync("""{"query":"{ hello }","operationName":null,"variables":null,"extensions":null}""");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Post_WithVariablesAndName_RunsThatOperation()
    {
        await using var server = await Server.StartAsync();
        var answer = await server.PostAsync(
            """{"query":"query A { hello } query B($n: String) { hello(name: $n) }","operationName":"B","variables":{"n":"Ōtan"}}""");
        Assert.Equal("""{"data":{"hello":"Hello Ōtan"}}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task Post_OfAnotherContentType_IsRefused(string contentType)
    {
        await using var server = await Server.StartAsync();
        await AssertErrorAsync(
            await server.PostAsync("""{"query":"{ hello }"}""", contentType: contentType), HttpStatusCode.UnsupportedMediaType, "HC0009");
    }

    [Theory]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/json; charset=\"utf-8\"")]
    [InlineData("Application/JSON")]
    public async Task Post_OfJsonInUtf8_IsTaken(string contentType)
    {
        await using var server = await Server.StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync("""{"query":"{ hello }"}""", contentType: contentType)).StatusCode);
    }

    [Fact]
    public async Task Post_LargerThanTheLimit_IsRefused()
    {
        await using var server = await Server.StartAsync(maxRequestSize: 300);
        var large = $$"""{"query":"{ hello } #{{new string('x', 300)}}"}""";
        await AssertErrorAsync(await server.PostAsync(large), HttpStatusCode.RequestEntityTooLarge, "HC0010");

        using var chunked = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(large, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")),
            Headers = { TransferEncodingChunked = true },
        };
        await AssertErrorAsync(await server.SendAsync(chunked), HttpStatusCode.RequestEntityTooLarge, "HC0010");
    }

    [Fact]
    public async Task Post_WithoutABody_IsRefused()
    {
        await using var server = await Server.StartAsync();
        await AssertErrorAsync(await server.PostAsync(""), HttpStatusCode.BadRequest, "HC0012");
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Method_OtherThanGetAndPost_IsRefused(string method)
    {
        await using var server = await Server.StartAsync();
        var answer = await server.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/graphql"));
        Assert.Equal(["GET", "POST"], answer.Content.Headers.Allow);
        await AssertErrorAsync(answer, HttpStatusCode.MethodNotAllowed, "HC0009");
    }

    [Theory]
    [InlineData("/graphql/nowhere")]
    [InlineData("/elsewhere")]
    public async Task Path_OfNothing_IsNotFound(string path)
    {
        await using var server = await Server.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, path))).StatusCode);
    }

    private static async Task AssertErrorAsync(HttpResponseMessage answer, HttpStatusCode status, string? code)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, $"{answer.StatusCode}: {text}");
        using var json = JsonDocument.Parse(text);
        var error = json.RootElement.GetProperty("errors").EnumerateArray().First();
        Assert.NotEqual("", error.GetProperty("message").GetString());
        if (code is not null)
        {
            Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        }
    }
}
