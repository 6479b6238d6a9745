using NatoGraph.GraphQL.Tests.Hosting;

namespace NatoGraph.GraphQL.Tests.Queries;

/// <summary>Search over HTTP.</summary>
[Collection(SharedWorld.Name)]
public class SearchTests(WorldFixture world)
{
    [StoreTheory]
    [InlineData("stoltenberg", "jens-stoltenberg")]
    [InlineData("STOLTEN", "jens-stoltenberg")]
    [InlineData("norvege", "norvege")]
    [InlineData("secretaire general otan", "secretaire-general-de-l-otan")]
    public async Task Search_WithoutAccentsOrEndings_FindsTheEntity(string text, string slug)
    {
        var answer = await world.Host.AskAsync("query($text: String!) { search(text: $text, first: 20) { nodes { score node { ... on Entity { slug } } } } }", new { text });

        Assert.Contains(slug, answer.At("search.nodes").EnumerateArray()
            .Select(hit => hit.GetProperty("node"))
            .Where(node => node.TryGetProperty("slug", out _))
            .Select(node => node.GetProperty("slug").GetString()));
    }

    [StoreFact]
    public async Task Search_ForOneType_FindsThatTypeOnly()
    {
        var answer = await world.Host.AskAsync("""{ search(text: "stoltenberg", types: [ARTICLE]) { totalCount nodes { excerpt node { __typename } } } }""");

        Assert.True(answer.At("search.totalCount").GetInt32() > 1);
        Assert.All(answer.At("search.nodes").EnumerateArray(), hit => Assert.Equal("Article", hit.GetProperty("node").GetProperty("__typename").GetString()));
    }

    [StoreFact]
    public async Task Search_ForNothingKnown_IsEmpty()
    {
        var answer = await world.Host.AskAsync("""{ search(text: "zzzz") { totalCount nodes { score } } }""");

        Assert.Equal(0, answer.At("search.totalCount").GetInt32());
    }
}
