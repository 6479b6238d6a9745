using System.Net;
using NatoGraph.Hosting;

namespace NatoGraph.Tests.Hosting;

public sealed class BatchRequestsTests
{
    [Fact]
    public async Task List_OfOperations_IsAnsweredInItsOrder()
    {
        await using var host = await HostedGraph.StartAsync();

        using var answer = await host.PostAsync(""" [{"query":"{ a: __typename }"},{"query":"query($b: Boolean!) { b: statistics { c: claims @include(if: $b) } }","variables":{"b":true}}]""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("""[{"data":{"a":"Query"}},{"data":{"b":{"c":0}}}]""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{"query":"{ nothing }"}""")]
    [InlineData("""{"query":"{ a"}""")]
    [InlineData("""{"query":"subscription { articleIngested { outcome } }"}""")]
    [InlineData("{}")]
    [InlineData("3")]
    public async Task Operation_OfAList_ThatCannotRun_LeavesTheOthersAlone(string operation)
    {
        await using var host = await HostedGraph.StartAsync();

        using var answer = await host.PostAsync($$"""[{{operation}},{"query":"{ a: __typename }"}]""", "text/event-stream");

        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("""[{"errors":[""", text, StringComparison.Ordinal);
        Assert.EndsWith(""",{"data":{"a":"Query"}}]""", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task List_OfTooManyOrNoOperations_IsRefused(int count)
    {
        await using var host = await HostedGraph.StartAsync(new ServerSettings { MaxBatch = 2 });
        var operations = Enumerable.Repeat("""{"query":"{ __typename }"}""", count);

        using var answer = await host.PostAsync($"[{string.Join(',', operations)}]");

        await HostedGraph.AssertErrorAsync(answer, HttpStatusCode.BadRequest, "BATCH_TOO_LARGE");
    }

    [Fact]
    public async Task List_ThatIsNoJson_IsRefused()
    {
        await using var host = await HostedGraph.StartAsync();

        using var answer = await host.PostAsync("[{");

        await HostedGraph.AssertErrorAsync(answer, HttpStatusCode.BadRequest, "BAD_JSON");
    }

    [Fact]
    public async Task Operation_OfAList_MayBePersisted()
    {
        await using var host = await HostedGraph.StartAsync();
        const string Query = "{ p: __typename }";

        using var answer = await host.PostAsync($"[{Persisted.Request(Query, withQuery: true)},{Persisted.Request(Query)}]");

        Assert.Equal("""[{"data":{"p":"Query"}},{"data":{"p":"Query"}}]""", await answer.Content.ReadAsStringAsync());
    }
}
