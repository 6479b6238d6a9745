using System.Net;
using NatoGraph.Hosting;
using NatoGraph.Hosting.Requests;
using NatoGraph.Terminal;

namespace NatoGraph.Tests.Hosting;

/// <summary>https://www.apollographql.com/docs/apollo-server/performance/apq/</summary>
public sealed class PersistedQueriesTests : IDisposable
{
    private const string Query = "query Name($yes: Boolean = true) { s: statistics { c: claims @include(if: $yes) } } # é";
    private const string Answer = """{"data":{"s":{"c":0}}}""";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Hash_ThatIsUnknown_IsNotFoundUntilTheQueryCameWithIt()
    {
        await using var host = await HostedGraph.StartAsync();

        using var before = await host.PostAsync(Persisted.Request(Query));
        using var registering = await host.PostAsync(Persisted.Request(Query, withQuery: true));
        using var after = await host.PostAsync(Persisted.Request(Query));

        await HostedGraph.AssertErrorAsync(before, HttpStatusCode.OK, "PERSISTED_QUERY_NOT_FOUND");
        Assert.Contains("\"PersistedQueryNotFound\"", await before.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(Answer, await registering.Content.ReadAsStringAsync());
        Assert.Equal(Answer, await after.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Hash_ThatIsUnknown_IsABadRequestToClientsOfTheNewerMediaType()
    {
        await using var host = await HostedGraph.StartAsync();

        using var answer = await host.PostAsync(Persisted.Request(Query), "application/graphql-response+json");

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("application/graphql-response+json", answer.Content.Headers.ContentType!.MediaType);
        await HostedGraph.AssertErrorAsync(answer, HttpStatusCode.BadRequest, "PERSISTED_QUERY_NOT_FOUND");
    }

    [Fact]
    public async Task Hash_WithVariables_RunsWithThem()
    {
        await using var host = await HostedGraph.StartAsync();
        (await host.PostAsync(Persisted.Request(Query, withQuery: true))).Dispose();

        using var answer = await host.PostAsync($$"""{"operationName":"Name","variables":{"yes":false},"extensions":{{Persisted.Extensions(Query)}}}""");

        Assert.Equal("""{"data":{"s":{}}}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Hash_OfAnotherQuery_IsRefused()
    {
        await using var host = await HostedGraph.StartAsync();

        using var answer = await host.PostAsync($$"""{"query":"{ __typename }","extensions":{{Persisted.Extensions(Query)}}}""");

        await HostedGraph.AssertErrorAsync(answer, HttpStatusCode.BadRequest, "PERSISTED_QUERY_HASH_MISMATCH");
    }

    [Theory]
    [InlineData("""{"version":2,"sha256Hash":"0000000000000000000000000000000000000000000000000000000000000000"}""")]
    [InlineData("""{"version":1,"sha256Hash":"../../../etc/passwd"}""")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":1e99,"sha256Hash":3}""")]
    public async Task Hash_ThatIsNone_IsRefused(string persisted)
    {
        await using var host = await HostedGraph.StartAsync();

        using var answer = await host.PostAsync($$$"""{"extensions":{"persistedQuery":{{{persisted}}}}}""");

        await HostedGraph.AssertErrorAsync(answer, HttpStatusCode.BadRequest, "PERSISTED_QUERY_NOT_SUPPORTED");
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }","extensions":{"persistedQuery":null}}""")]
    [InlineData("""{"query":"{ __typename }","extensions":{"other":"persistedQuery"}}""")]
    public async Task Request_ThatOnlyMentionsIt_IsAnOrdinaryOne(string body)
    {
        await using var host = await HostedGraph.StartAsync();

        using var answer = await host.PostAsync(body);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Query_OfTheFolder_IsKnownFromTheStart()
    {
        folder.Write("deep/name.graphql", Query);
        await using var host = await HostedGraph.StartAsync(new ServerSettings { Operations = folder.Path });

        using var answer = await host.PostAsync(Persisted.Request(Query));

        Assert.Equal(Answer, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public void Folder_ThatIsMissing_IsNamed()
    {
        var error = Assert.Throws<UsageException>(() => new PersistedQueryStore(new ServerSettings { Operations = folder.File("none") }));

        Assert.Contains(folder.File("none"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Store_ThatIsFull_TakesNoMore()
    {
        using var store = new PersistedQueryStore(new ServerSettings { MaxRegistered = 100 });

        store.Register("small", new string('a', 90));
        store.Register("large", new string('b', 101));

        Assert.NotNull(store.Find("small"));
        Assert.Null(store.Find("large"));
    }

    [Fact]
    public async Task Get_OfAPersistedQuery_MayBeKeptByCaches()
    {
        await using var host = await HostedGraph.StartAsync(new ServerSettings { MaxAge = TimeSpan.FromSeconds(90) });
        (await host.PostAsync(Persisted.Request(Query, withQuery: true))).Dispose();

        using var answer = await host.GetAsync(("extensions", Persisted.Extensions(Query)), ("variables", """{"yes":true}"""));

        Assert.Equal(Answer, await answer.Content.ReadAsStringAsync());
        Assert.Equal("public, max-age=90", answer.Headers.CacheControl!.ToString());
        Assert.Contains("Accept", answer.Headers.Vary);
        Assert.Null(answer.Headers.ETag);
    }

    [Theory]
    [InlineData("{ people(first: -1) { totalCount } }")]
    [InlineData("{ __typename nothing }")]
    [InlineData("mutation { ingestArticle(input: { text: \"\", publishedOn: \"2024\" }) { outcome } }")]
    public async Task Get_ThatGivesErrors_IsNotKeptByCaches(string query)
    {
        await using var host = await HostedGraph.StartAsync();

        using var answer = await host.GetAsync(("query", query), ("extensions", Persisted.Extensions(query)));

        Assert.Contains("errors", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual(true, answer.Headers.CacheControl?.Public);
    }

    [Fact]
    public async Task Get_OfAnOrdinaryQuery_IsNotKeptByCaches()
    {
        await using var host = await HostedGraph.StartAsync();

        using var answer = await host.GetAsync(("query", Query));

        Assert.Equal(Answer, await answer.Content.ReadAsStringAsync());
        Assert.NotEqual(true, answer.Headers.CacheControl?.Public);
    }
}
