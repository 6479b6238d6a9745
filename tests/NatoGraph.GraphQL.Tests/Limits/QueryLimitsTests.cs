using System.Net.Http.Json;
using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;
using NatoGraph.GraphQL.Limits;
using NatoGraph.GraphQL.Tests.Hosting;
using NatoGraph.Ingestion;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Tests.Limits;

/// <summary>Each limit, met from both sides.</summary>
[Collection(SharedWorld.Name)]
public sealed class QueryLimitsTests(WorldFixture world)
{
    private static readonly QueryLimits Tight = new()
    {
        Depth = 3, Aliases = 3, RootFields = 4, Fields = 30, Tokens = 120, FieldCost = 500, TypeCost = 100, AllowsIntrospection = false,
    };

    [Theory]
    [InlineData("{ people { nodes { name } } }", null)]
    [InlineData("{ people { nodes { tenures { slug } } } }", "TOO_DEEP")]
    [InlineData("{ people { ...F } } fragment F on PeopleConnection { nodes { ...G } } fragment G on Person { tenures { slug } }", "TOO_DEEP")]
    [InlineData("{ a: statistics { articles } b: statistics { articles } c: statistics { articles } }", null)]
    [InlineData("{ a: statistics { articles } b: statistics { articles } c: statistics { a: articles } }", "TOO_MANY_ALIASES")]
    [InlineData("{ x: statistics { ...F } y: statistics { ...F } } fragment F on Statistics { a: articles }", "TOO_MANY_ALIASES")]
    [InlineData("{ statistics { articles } __typename ...F } fragment F on Query { people { totalCount } posts { totalCount } }", null)]
    [InlineData("{ statistics { articles } __typename ...F } fragment F on Query { people { totalCount } ...G } fragment G on Query { posts { totalCount } events { totalCount } }", "TOO_MANY_ROOT_FIELDS")]
    [InlineData("{ people(first: 10) { nodes { name } } events(first: 10) { nodes { slug } } }", null)]
    [InlineData("{ people(first: 100) { nodes { name } } }", "HC0047")]
    [InlineData("query($n: Int) { people(first: $n) { nodes { name } } }", "HC0047")]
    [InlineData("{ people(first: 60) { nodes { tenures { slug } } } }", "TOO_DEEP")]
    [InlineData("{ person(slug: \"a\") { tenures { slug } } __schema { queryType { name } } }", "HC0046")]
    [InlineData("{ __type(name: \"Query\") { name } }", "HC0046")]
    public async Task Document_AtALimit_IsTakenAndBeyondItRefused(string document, string? code) =>
        Assert.Equal(code, await CodeAsync(Tight, document));

    [Fact]
    public async Task Document_BeyondTheFieldCost_IsRefused() => Assert.Equal(
        "HC0047",
        await CodeAsync(Tight with { Depth = 9, TypeCost = 10_000 }, "{ people(first: 60) { nodes { tenures { slug } } } }"));

    [Theory]
    [InlineData("{ statistics { ARTICLES } }", "articles ", 29, 30)]
    [InlineData("{ claims(where: { modalities: [ARTICLES] }) { totalCount } }", "ASSERTED ", 100, 120)]
    public async Task Document_LongerThanAllowed_IsNotRead(string document, string word, int taken, int refused)
    {
        Assert.NotEqual("HC0014", await CodeAsync(Tight, document.Replace("ARTICLES", Repeat(taken), StringComparison.Ordinal)));
        Assert.Equal("HC0014", await CodeAsync(Tight, document.Replace("ARTICLES", Repeat(refused), StringComparison.Ordinal)));

        string Repeat(int times) => string.Concat(Enumerable.Repeat(word, times));
    }

    [Fact]
    public void Fragments_SpreadingTheNextTwiceEach_AreCountedWithoutWalkingThemAll()
    {
        var chain = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }} "));

        var (_, extent) = Assert.Single(DocumentExtents.Of(Utf8GraphQLParser.Parse($"{{ ...F0 }} {chain} fragment F20000 on Query {{ a: __typename }}")));

        Assert.InRange(extent.Aliases, 1_000_000, int.MaxValue);
    }

    [Theory]
    [InlineData("{ ...F } fragment F on Query { statistics { articles } ...F }")]
    [InlineData("{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }")]
    public async Task Fragments_InACycle_AreRefusedAsNotValid(string document)
    {
        var answer = await AnswerAsync(new QueryLimits(), document);

        Assert.Contains("cycles", answer.Errors[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ThatTakesTooLong_IsGivenUp() => Assert.Equal(
        "HC0045",
        (await AnswerAsync(new QueryLimits { Time = TimeSpan.FromMilliseconds(100) }, "{ statistics { articles } }", Hanging.Reader())).Code);

    [Theory]
    [InlineData("report", true)]
    [InlineData("validate", false)]
    public async Task Client_ThatAsks_IsToldTheCost(string header, bool hasData)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ people(first: 10) { nodes { tenures { slug } } } }" }) };
        request.Headers.Add("GraphQL-Cost", header);

        using var response = await world.Host.Client.SendAsync(request);

        var body = (await response.Content.ReadFromJsonAsync<JsonElement>()).EnumerateObject().ToDictionary(part => part.Name, part => part.Value);
        Assert.Equal("""{"fieldCost":111,"typeCost":22}""", body["extensions"].GetProperty("operationCost").GetRawText());
        Assert.Equal(hasData, body.ContainsKey("data"));
    }

    private async Task<string?> CodeAsync(QueryLimits limits, string document)
    {
        var errors = (await AnswerAsync(limits, document)).Errors;
        return errors.Count == 0 || !errors[0].TryGetProperty("extensions", out var extensions) ? null : extensions.GetProperty("code").GetString();
    }

    private async Task<Answer> AnswerAsync(QueryLimits limits, string document, IGraphReader? reader = null)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(reader ?? world.Host.Services.GetRequiredService<IGraphReader>())
            .AddSingleton(world.Host.Services.GetRequiredService<ArticleIngestor>());
        services.AddGraphQL().AddNatoGraphTypes(limits).AddInMemorySubscriptions();
        await using var provider = services.BuildServiceProvider();
        var executor = await provider.GetRequestExecutorAsync();
        return new Answer(JsonDocument.Parse((await executor.ExecuteAsync(document)).ToJson()).RootElement);
    }
}
