using System.Net;

namespace HotChocolate.AspNetCore.Tests;

/// <summary>https://graphql.github.io/graphql-over-http/draft/#sec-Request: what stands in a request, and what may be left out.</summary>
public sealed class RequestParameterTests
{
    private const string Two = "query A { hello } query null($n: String) { hello(name: $n) }";

    // Request, POST: properties that are unknown are ignored, null and nothing are the same
    [Theory]
    [InlineData("""{"query":"{ hello }","id":"1","doc_id":7,"unknown":{"a":[1]}}""")]
    [InlineData("""{"query":"{ hello }","operationName":null,"variables":null,"extensions":null}""")]
    [InlineData("""{"query":"{ hello }","operationName":"","variables":{},"extensions":{}}""")]
    [InlineData("""{"extensions":{"anything":{"at":"all"}},"variables":{"unused":1},"query":"{ hello }"}""")]
    [InlineData(" \r\n\t{ \"query\" : \"{ hello }\" } \n")]
    public async Task Post_WithMoreOrLessThanNeeded_IsAnswered(string body)
    {
        await using var server = await Server.StartAsync();

        var answer = await server.PostAsync(body);

        Assert.Equal("""{"data":{"hello":"Hello world"}}""", await answer.Content.ReadAsStringAsync());
    }

    // Request, POST: the encoding is UTF-8 where none is named, and names of types have no case
    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/json; charset=\"utf-8\"")]
    [InlineData("Application/JSON")]
    [InlineData("application/json; other=parameter")]
    public async Task Post_OfJsonInUtf8_IsRead(string contentType)
    {
        await using var server = await Server.StartAsync();

        var answer = await server.PostAsync("""{"query":"query($n: String) { hello(name: $n) }","variables":{"n":"é漢"}}""", contentType: contentType);

        Assert.Equal("""{"data":{"hello":"Hello é漢"}}""", await answer.Content.ReadAsStringAsync());
    }

    // Request, GET: an empty optional parameter is none; null is the name of an operation
    [Theory]
    [InlineData("{ hello }", "&operationName=&variables=&extensions=", "Hello world")]
    [InlineData("{ hello }", "&variables=null&extensions=null", "Hello world")]
    [InlineData("{ hello }", "&other=1&query2=3", "Hello world")]
    [InlineData(Two, "&operationName=A", "Hello world")]
    [InlineData(Two, "&operationName=null&variables=%7B%22n%22:%22a+b%22%7D", "Hello a b")]
    [InlineData("query($n: String) { hello(name: $n) }", "&extensions=%7B%22a%22:1%7D&variables=%7B%22n%22:%22%C3%A9%2B%22%7D", "Hello é+")]
    public async Task Get_WithMoreOrLessThanNeeded_IsAnswered(string query, string more, string hello)
    {
        await using var server = await Server.StartAsync();

        var answer = await server.GetAsync($"?query={Uri.EscapeDataString(query)}{more}");

        Assert.Equal($$$"""{"data":{"hello":"{{{hello}}}"}}""", await answer.Content.ReadAsStringAsync());
    }

    // Request, GET: parameters of the wrong kind, and the operation that is meant decides whether it may run
    [Theory]
    [InlineData("{ hello }", "&operationName=B", HttpStatusCode.BadRequest)]
    [InlineData("{ hello }", "&variables=1", HttpStatusCode.BadRequest)]
    [InlineData("{ hello }", "&extensions=%22a%22", HttpStatusCode.BadRequest)]
    [InlineData("{ hello }", "&variables=%7B%22a%22:1,%22a%22:2%7D", HttpStatusCode.BadRequest)]
    [InlineData("query Q { hello } mutation M { add(a: 1, b: 2) }", "&operationName=M", HttpStatusCode.MethodNotAllowed)]
    [InlineData("query Q { hello } mutation M { add(a: 1, b: 2) }", "&operationName=Q", HttpStatusCode.OK)]
    public async Task Get_OfEachKind_HasItsStatus(string query, string more, HttpStatusCode status)
    {
        await using var server = await Server.StartAsync();

        Assert.Equal(status, (await server.GetAsync($"?query={Uri.EscapeDataString(query)}{more}")).StatusCode);
    }

    // Response: its length is known, so that it leaves in one piece; it says what it is, and in which encoding
    [Theory]
    [InlineData("""{"query":"query($n: String) { hello(name: $n) }","variables":{"n":"é漢"}}""", null)]
    [InlineData("""{"query":"{ failing }"}""", null)]
    [InlineData("""{"query":"{ nothing }"}""", "application/graphql-response+json")]
    [InlineData("""{"query":"{ hello"}""", "application/json")]
    [InlineData("no json", "application/json")]
    public async Task Response_OfEachKind_HasItsLengthAndEncoding(string body, string? accept)
    {
        await using var server = await Server.StartAsync();

        var answer = await server.PostAsync(body, accept);

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(bytes.Length, answer.Content.Headers.ContentLength);
        Assert.Null(answer.Headers.TransferEncodingChunked);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType!.CharSet);
        Assert.Equal((byte)'{', bytes[0]);
    }
}
