using System.Text.Json;
using NatoGraph.GraphQL.Tests.Hosting;

namespace NatoGraph.GraphQL.Tests.Queries;

/// <summary>Provenance over HTTP.</summary>
[Collection(SharedWorld.Name)]
public class ClaimTests(WorldFixture world)
{
    [StoreFact]
    public async Task Quote_OfEveryClaim_StandsInItsArticleAtItsOffsets()
    {
        var answer = await world.Host.AskAsync("{ claims(first: 100) { nodes { quote { text start end before(length: 10) after(length: 10) } article { text } } } }");

        foreach (var claim in answer.At("claims.nodes").EnumerateArray())
        {
            var quote = claim.GetProperty("quote");
            var text = claim.GetProperty("article").GetProperty("text").GetString()!;
            var (start, end) = (quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32());
            Assert.Equal(text[start..end], quote.GetProperty("text").GetString());
            Assert.Equal(text[Math.Max(0, start - 10)..start], quote.GetProperty("before").GetString());
            Assert.Equal(text[end..Math.Min(text.Length, end + 10)], quote.GetProperty("after").GetString());
        }
    }

    [StoreFact]
    public async Task Claim_ByIdOrSlug_IsTheSame()
    {
        var one = (await world.Host.AskAsync("{ claims(first: 1) { nodes { id slug } } }")).At("claims.nodes.0");

        var answer = await world.Host.AskAsync(
            "query($id: ID!, $slug: ID!) { byId: claim(id: $id) { slug } bySlug: claim(id: $slug) { id } }",
            new { id = one.GetProperty("id").GetString(), slug = one.GetProperty("slug").GetString() });

        Assert.Equal(one.GetProperty("slug").GetString(), answer.At("byId.slug").GetString());
        Assert.Equal(one.GetProperty("id").GetString(), answer.At("bySlug.id").GetString());
    }

    [StoreFact]
    public async Task CorroboratedBy_TwoArticlesOnOneSuccession_NamesTheOther()
    {
        var answer = await world.Host.AskAsync("""
            { person(slug: "mark-rutte") { claims(where: { predicates: [HOLDS_POST], modalities: [ASSERTED] }) { nodes { article { title } corroboratedBy { modality article { title } } } } } }
            """);

        Assert.Equal("Rutte succède à Stoltenberg", answer.At("person.claims.nodes.0.article.title").GetString());
        Assert.Contains(
            answer.At("person.claims.nodes.0.corroboratedBy").EnumerateArray(),
            claim => claim.GetProperty("article").GetProperty("title").GetString() == "Mark Rutte désigné");
    }

    [StoreFact]
    public async Task ContradictedBy_TwoCountsOfExtensions_NamesTheOther()
    {
        var answer = await world.Host.AskAsync("""
            { claims(first: 100, where: { predicates: [MANDATE_EXTENDED] }) { nodes { times contradictedBy { times } } } }
            """);

        var two = answer.At("claims.nodes").EnumerateArray().Single(claim => Times(claim) == 2);
        Assert.Contains(two.GetProperty("contradictedBy").EnumerateArray(), other => Times(other) == 3);
    }

    private static int? Times(JsonElement claim) =>
        claim.GetProperty("times") is { ValueKind: JsonValueKind.Number } times ? times.GetInt32() : null;
}
