using System.Net;
using System.Net.Http.Headers;
using System.Text;
using NatoGraph.Hosting;

namespace NatoGraph.Tests.Hosting;

/// <summary>What a client of HTTP may do, and what it may not.</summary>
public sealed class RequestLimitTests
{
    private const string Statistics = """{"query":"{ statistics { claims } }"}""";

    [Theory]
    [InlineData("POST", "text/plain", HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("POST", "application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("POST", null, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("PUT", "application/json", HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED")]
    public async Task Request_OfAnotherForm_IsRefused(string method, string? contentType, HttpStatusCode status, string code)
    {
        await using var host = await HostedGraph.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), host.Address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Statistics)) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);

        using var answer = await host.Client.SendAsync(request);

        await HostedGraph.AssertErrorAsync(answer, status, code);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Body_LargerThanAllowed_IsRefused(bool chunked)
    {
        await using var host = await HostedGraph.StartAsync(new ServerSettings { MaxRequestBytes = 1000 });
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Address)
        {
            Content = new StringContent($$"""{"query":"{ __typename } #{{new string('x', 2000)}}"}""", new MediaTypeHeaderValue("application/json")),
            Headers = { TransferEncodingChunked = chunked },
        };

        using var answer = await host.Client.SendAsync(request);

        await HostedGraph.AssertErrorAsync(answer, HttpStatusCode.RequestEntityTooLarge, "REQUEST_TOO_LARGE");
        Assert.True(answer.Headers.ConnectionClose);
    }

    [Fact]
    public async Task Body_InManyParts_IsTaken()
    {
        await using var host = await HostedGraph.StartAsync();
        var text = $$"""{"query":"{ __typename } #{{new string('x', 300_000)}}"}""";
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Address)
        {
            Content = new StringContent(text, new MediaTypeHeaderValue("application/json")),
            Headers = { TransferEncodingChunked = true },
        };

        using var answer = await host.Client.SendAsync(request);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Requests_MoreThanAllowedAtOnce_WaitOrAreRefused()
    {
        Held hold = null!;
        await using var host = await HostedGraph.StartAsync(new ServerSettings { MaxRequests = 1 }, store => Hold(store, out hold));
        var working = host.PostAsync(Statistics);
        await hold.AskedAsync();
        var first = host.PostAsync("""{"query":"{ __typename }"}""");
        var second = host.PostAsync("""{"query":"{ __typename }"}""");

        using var refused = await await Task.WhenAny(first, second);

        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        await HostedGraph.AssertErrorAsync(refused, HttpStatusCode.ServiceUnavailable, "SERVER_BUSY");
        hold.LetGo();
        Assert.Equal(HttpStatusCode.OK, (await working).StatusCode);
        Assert.Contains(HttpStatusCode.OK, new[] { (await first).StatusCode, (await second).StatusCode });
    }

    [Fact]
    public async Task Subscription_ThatIsUnderWay_DoesNotCountAsARequest()
    {
        await using var host = await HostedGraph.StartAsync(new ServerSettings { MaxRequests = 1 });
        using var first = await SubscribeAsync(host);
        using var second = await SubscribeAsync(host);

        using var answer = await host.PostAsync("""{"query":"{ __typename }"}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Answer_ThatTakesTooLong_IsGivenUp()
    {
        await using var host = await HostedGraph.StartAsync(
            new ServerSettings { Timeout = TimeSpan.FromMilliseconds(100) }, store => Hold(store, out _));

        using var answer = await host.PostAsync(Statistics);

        Assert.Contains("HC0045", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_ThatGoesAway_EndsItsRequest()
    {
        Held hold = null!;
        await using var host = await HostedGraph.StartAsync(wrap: store => Hold(store, out hold));
        using var client = new CancellationTokenSource();
        using var content = new StringContent(Statistics, Encoding.UTF8, "application/json");
        var asking = host.Client.PostAsync(host.Address, content, client.Token);
        await hold.AskedAsync();

        await client.CancelAsync();

        Assert.True(await hold.CancelledAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Theory]
    [InlineData("*", "https://example.org", "*")]
    [InlineData("https://example.org", "https://example.org", "https://example.org")]
    [InlineData("https://example.org", "https://example.com", null)]
    [InlineData("", "https://example.org", null)]
    public async Task Page_OfAnotherOrigin_MayAskAsTheSettingsSay(string origins, string origin, string? allowed)
    {
        await using var host = await HostedGraph.StartAsync(new ServerSettings { Origins = [.. origins.Split(';', StringSplitOptions.RemoveEmptyEntries)] });
        using var preflight = new HttpRequestMessage(HttpMethod.Options, host.Address);
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var answer = await host.Client.SendAsync(preflight);

        Assert.Equal(allowed, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Answer_ToAClientThatUnpacks_IsPacked(string encoding)
    {
        await using var host = await HostedGraph.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Address)
        {
            Content = new StringContent("""{"query":"{ __schema { types { name description } } }"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Accept-Encoding", encoding);

        using var answer = await host.Client.SendAsync(request);

        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
    }

    private static Storage.IGraphStore Hold(Storage.IGraphStore store, out Held hold)
    {
        var (held, control) = Held.Of(store);
        hold = control;
        return held;
    }

    private static async Task<HttpResponseMessage> SubscribeAsync(HostedGraph host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Address)
        {
            Content = new StringContent("""{"query":"subscription { articleIngested { outcome } }"}""", Encoding.UTF8, "application/json"),
            Headers = { { "Accept", "text/event-stream" } },
        };
        return await host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
