using System.Globalization;
using NatoGraph.GraphQL.Tests.Hosting;

namespace NatoGraph.GraphQL.Tests.Queries;

/// <summary>
/// However many things a level has, the store is asked once for each relation of it. <c>GetPeople*2</c>: two relations lead to people.
/// </summary>
[Collection(SharedWorld.Name)]
public sealed class StoreCallTests(WorldFixture world)
{
#if PUBLISHED_PACKAGES
    // The published engine sends a batch whenever its queue runs dry: a few for a level, still not one for each thing on it.
    private const int BatchesALevel = 5;
#else
    private const int BatchesALevel = 1;
#endif

    [Theory]
    [InlineData(
        "{ people(first: 50) { nodes { name tenures { post { label organisation { name } } } } } }",
        "FindPeople GetPeople GetTenuresOfPeople GetPosts GetOrganisations")]
    [InlineData(
        "{ people(first: 50) { nodes { claims(first: 5) { nodes { quote { text before } article { title } } } } } }",
        "FindPeople GetPeople GetClaimsOf GetClaims GetArticles")]
    [InlineData(
        "{ succession(post: \"secretaire-general-de-l-otan\") { tenures { person { name } predecessor { tenure { person { name } } claims { article { title } } } successor { tenure { person { name } } } claims { quote { text } } } diagnostics { tenures { from } } candidacies { person { name } } holder { from } } }",
        "GetPosts GetSuccessions GetPeople GetClaims GetArticles")]
    [InlineData(
        "{ succession(post: \"secretaire-general-de-l-otan\", knownAt: \"2023-06-30\") { tenures { person { name } extensions { claims { quote { text } } } plans { claims { quote { text } } } } candidacies { person { name } } contradictions { readings { claims { slug } } } } }",
        "GetPosts GetClaimsOfPosts GetPeople GetClaims")]
    [InlineData(
        "{ claims(first: 50) { nodes { facts { stance fact { id status } } corroboratedBy { slug } contradictedBy { slug } } } }",
        "FindClaims GetClaims GetFactsOfClaims GetTenures GetCandidacies GetMemberships GetEvents GetContradictionsOf")]
    [InlineData(
        "{ organisations(first: 50) { nodes { posts { label holder { person { name } } } members { member { name } } memberships { organisation { name } } events { label participants { name } } } } }",
        "FindOrganisations GetOrganisations*2 GetPostsOfOrganisations GetPosts GetSuccessions GetPeople*2 GetMembershipsOfOrganisations GetEventsOfEntities GetEvents")]
    [InlineData(
        "{ people(first: 50) { nodes { candidacies { post { label } } events { label } neighbours { entity { name } facts { status } } } } }",
        "FindPeople GetPeople*2 GetCandidaciesOfPeople GetPosts*2 GetEventsOfEntities GetEvents*2 GetNeighbours GetOrganisations GetTenures")]
    public async Task Query_ManyThingsALevel_AsksOnceARelation(string query, string relations)
    {
        var (answer, calls) = await world.Host.CountAsync(query);

        Assert.Empty(answer.Errors);
        var asked = calls.CountBy(call => call[..^"Async".Length]).ToDictionary(StringComparer.Ordinal);
        var allowed = relations.Split(' ').Select(relation => relation.Split('*')).ToDictionary(r => r[0], Times, StringComparer.Ordinal);
        Assert.Equal(allowed.Keys.Order(StringComparer.Ordinal), asked.Keys.Order(StringComparer.Ordinal));
        Assert.All(asked, relation => Assert.InRange(relation.Value, allowed[relation.Key], allowed[relation.Key] * BatchesALevel));
    }

    private static int Times(string[] relation) => relation.Length == 1 ? 1 : int.Parse(relation[1], CultureInfo.InvariantCulture);
}
