using System.Net;
using System.Text.Json;
using NatoGraph.GraphQL.Limits;
using NatoGraph.Hosting;

namespace NatoGraph.Tests.Hosting;

/// <summary>What an operation may ask of the server, met from both sides.</summary>
public sealed class QueryLimitTests
{
    private static readonly ServerSettings Tight = new()
    {
        Queries = new QueryLimits
        {
            Depth = 3, Aliases = 2, RootFields = 3, Fields = 8, Tokens = 60, FieldCost = 30, TypeCost = 50, PageSize = 40, AllowsIntrospection = false,
        },
    };

    [Theory]
    [InlineData("{ people { nodes { name } } }", "{ people { nodes { tenures { slug } } } }", "TOO_DEEP")]
    [InlineData("{ a: __typename b: __typename }", "{ a: __typename b: __typename statistics { c: claims } }", "TOO_MANY_ALIASES")]
    [InlineData("{ __typename statistics { claims } people { totalCount } }", "{ __typename a: __typename b: __typename statistics { claims } }", "TOO_MANY_ROOT_FIELDS")]
    [InlineData("{ statistics { claims claims claims claims claims claims claims } }", "{ statistics { claims claims claims claims claims claims claims claims } }", "HC0011")]
    [InlineData("{ people(first: 20) { nodes { name } } events(first: 20) { nodes { slug } } }", "{ people { totalCount } events { totalCount } posts { totalCount } }", "HC0047")]
    [InlineData("{ people(first: 40) { nodes { name } } }", "{ people(first: 40) { nodes { name } } events(first: 20) { nodes { slug } } }", "HC0047")]
    [InlineData("{ people(first: 40) { totalCount } }", "{ people(first: 41) { totalCount } }", "HC0051")]
    [InlineData("{ people { __typename } }", "{ __schema { queryType { name } } }", "HC0046")]
    [InlineData("{ __typename }", "{ __type(name: \"Query\") { name } }", "HC0046")]
    public async Task Operation_AtALimit_IsTakenAndBeyondItRefused(string taken, string refused, string code)
    {
        await using var host = await HostedGraph.StartAsync(Tight);

        using var good = await host.PostAsync(JsonSerializer.Serialize(new { query = taken }), "application/graphql-response+json");
        using var bad = await host.PostAsync(JsonSerializer.Serialize(new { query = refused }), "application/graphql-response+json");

        var text = await good.Content.ReadAsStringAsync();
        Assert.DoesNotContain("\"errors\"", text, StringComparison.Ordinal);
        await HostedGraph.AssertErrorAsync(bad, code == "HC0051" ? HttpStatusCode.OK : HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public Task Document_OfTooManyTokens_IsRefused() => Operation_AtALimit_IsTakenAndBeyondItRefused(Claims(40), Claims(50), "HC0011");

    [Fact]
    public async Task Introspection_UnlessSwitchedOff_IsAnswered()
    {
        await using var host = await HostedGraph.StartAsync();

        using var answer = await host.PostAsync("""{"query":"{ __schema { queryType { name } } }"}""");

        Assert.Equal("""{"data":{"__schema":{"queryType":{"name":"Query"}}}}""", await answer.Content.ReadAsStringAsync());
    }

    /// <summary>A document of as many tokens and 16 more.</summary>
    private static string Claims(int tokens) => $"{{ claims(where: {{ modalities: [{string.Concat(Enumerable.Repeat("ASSERTED ", tokens))}] }}) {{ totalCount }} }}";
}
