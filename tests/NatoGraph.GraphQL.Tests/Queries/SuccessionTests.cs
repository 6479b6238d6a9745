using NatoGraph.GraphQL.Tests.Hosting;
using Snapshooter.Xunit;

namespace NatoGraph.GraphQL.Tests.Queries;

/// <summary>Successions over HTTP, on two times.</summary>
[Collection(SharedWorld.Name)]
public class SuccessionTests(WorldFixture world)
{
    private const string Post = "secretaire-general-de-l-otan";

    [StoreFact]
    public async Task Succession_KnownToday_LinksTenuresInOrder()
    {
        var answer = await world.Host.AskAsync($$"""
            { succession(post: "{{Post}}") {
                tenures { person { name } from until ended acting status heldOn
                  extensions { until times status } plans { until status }
                  predecessor { basis status tenure { person { name } } claims { article { title } quote { text } } }
                  successor { basis status tenure { person { name } } } }
                diagnostics { kind from until message tenures { person { name } } }
                contradictions { kind summary readings { value chosen independentOutlets } } } }
            """);

        Assert.Empty(answer.Errors);
        answer.ToString().MatchSnapshot();
    }

    [StoreTheory]
    [InlineData("2012-01-01", "Anders Fogh Rasmussen")]
    [InlineData("2020-06-01", "Jens Stoltenberg")]
    [InlineData("2025-01-15", "Mark Rutte")]
    public async Task Holder_OnADay_IsWhoHeldThePostThen(string day, string holder)
    {
        var answer = await world.Host.AskAsync($$"""{ post(slug: "{{Post}}") { holder(asOf: "{{day}}") { person { name } } } }""");

        Assert.Equal(holder, answer.At("post.holder.person.name").GetString());
    }

    [StoreFact]
    public async Task Holder_WithoutADay_IsTodays()
    {
        var answer = await world.Host.AskAsync($$"""{ post(slug: "{{Post}}") { holder { person { name } } } }""");

        Assert.Equal("Mark Rutte", answer.At("post.holder.person.name").GetString());
    }

    [StoreFact]
    public async Task Succession_KnownBeforeTheChoice_KnowsNoSuccessor()
    {
        var answer = await world.Host.AskAsync($$"""
            { succession(post: "{{Post}}", asOf: "2021-01-01", knownAt: "2021-12-31") { asOf knownAt tenures { person { name } } holder { person { name } successor { basis } } } }
            """);

        Assert.Equal("Jens Stoltenberg", answer.At("succession.holder.person.name").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.At("succession.holder.successor").ValueKind);
        Assert.Equal(2, answer.At("succession.tenures").GetArrayLength());
        Assert.Equal("2021-12-31", answer.At("succession.knownAt").GetString());
    }

    [StoreFact]
    public async Task Succession_KnownInJune2023_HasPlansExtensionsAndCandidates()
    {
        var answer = await world.Host.AskAsync($$"""
            { succession(post: "{{Post}}", asOf: "2023-06-30", knownAt: "2023-06-30") {
                candidacies { person { name } status }
                holder { extensions { until times status claims { attribution { kind label } } } plans { until status } } } }
            """);

        Assert.Equal("Ben Wallace", answer.At("succession.candidacies.0.person.name").GetString());
        Assert.Equal("POSSIBLE", answer.At("succession.candidacies.0.status").GetString());
        Assert.Equal("PLANNED", answer.At("succession.holder.plans.0.status").GetString());
        Assert.Contains(
            answer.At("succession.holder.extensions").EnumerateArray(),
            extension => extension.GetProperty("status").GetString() == "POSSIBLE");
    }

    [StoreFact]
    public async Task PersonTenures_KnownEarlier_AreProjectedFromEarlierClaims()
    {
        var answer = await world.Host.AskAsync("""
            { today: person(slug: "jens-stoltenberg") { tenures(asOf: "2020-01-01") { until post { slug } } }
              then: person(slug: "jens-stoltenberg") { tenures(asOf: "2020-01-01", knownAt: "2020-12-31") { until } } }
            """);

        Assert.Contains(answer.At("today.tenures").EnumerateArray(), tenure => tenure.GetProperty("until").GetString() == "2024-10-01");
        Assert.DoesNotContain(answer.At("then.tenures").EnumerateArray(), tenure => tenure.GetProperty("until").GetString() is not null);
    }

    [StoreFact]
    public async Task Succession_ByGlobalId_IsTheSame()
    {
        var id = (await world.Host.AskAsync($$"""{ post(slug: "{{Post}}") { id } }""")).At("post.id").GetString();

        var answer = await world.Host.AskAsync("query($post: ID!) { succession(post: $post) { post { slug } } }", new { post = id });

        Assert.Equal(Post, answer.At("succession.post.slug").GetString());
    }

    [StoreFact]
    public async Task Succession_OfNoPost_IsNull()
    {
        var answer = await world.Host.AskAsync("""{ succession(post: "nobody-knows-it") { post { slug } } }""");

        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.At("succession").ValueKind);
    }
}
