using NatoGraph.GraphQL.Tests.Hosting;

namespace NatoGraph.GraphQL.Tests.Relay;

/// <summary>Relay object identification over HTTP.</summary>
[Collection(SharedWorld.Name)]
public class NodeTests(WorldFixture world)
{
    [StoreTheory]
    [InlineData("people(first: 1) { nodes { id __typename } }", "people.nodes.0")]
    [InlineData("organisations(first: 1) { nodes { id __typename } }", "organisations.nodes.0")]
    [InlineData("posts(first: 1) { nodes { id __typename } }", "posts.nodes.0")]
    [InlineData("events(first: 1) { nodes { id __typename } }", "events.nodes.0")]
    [InlineData("claims(first: 1) { nodes { id __typename } }", "claims.nodes.0")]
    [InlineData("articles(first: 1) { nodes { id __typename } }", "articles.nodes.0")]
    [InlineData("contradictions(first: 1) { nodes { id __typename } }", "contradictions.nodes.0")]
    [InlineData("person(slug: \"jens-stoltenberg\") { tenures { id __typename } }", "person.tenures.0")]
    [InlineData("person(slug: \"ben-wallace\") { candidacies { id __typename } }", "person.candidacies.0")]
    [InlineData("organisation(slug: \"otan\") { members { id __typename } }", "organisation.members.0")]
    public async Task Node_AskedForAgain_IsTheSame(string field, string path)
    {
        var first = (await world.Host.AskAsync($"{{ {field} }}")).At(path);

        var again = await world.Host.AskAsync("query($id: ID!) { node(id: $id) { id __typename } }", new { id = first.GetProperty("id").GetString() });

        Assert.Equal(first.GetProperty("id").GetString(), again.At("node.id").GetString());
        Assert.Equal(first.GetProperty("__typename").GetString(), again.At("node.__typename").GetString());
    }

    [StoreFact]
    public async Task Node_AskedForByManyAtOnce_IsThereEachTime()
    {
        var ids = (await world.Host.AskAsync("{ people { nodes { id } } organisations { nodes { id } } posts { nodes { id } } claims { nodes { id } } }")).Data
            .EnumerateObject()
            .SelectMany(connection => connection.Value.GetProperty("nodes").EnumerateArray())
            .Select(node => node.GetProperty("id").GetString())
            .ToArray();

        await Parallel.ForEachAsync(Enumerable.Range(0, 20).SelectMany(_ => ids), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (id, _) =>
        {
            var answer = await world.Host.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id });

            Assert.Equal(id, answer.At("node.id").GetString());
        });
    }

    [StoreFact]
    public async Task Nodes_SomeUnknown_AreNullInTheirPlaces()
    {
        var answer = await world.Host.AskAsync("""
            query { nodes(ids: ["UGVyc29uOmplbnMtc3RvbHRlbmJlcmc=", "UGVyc29uOm5vYm9keQ=="]) { ... on Person { name } } }
            """);

        Assert.Equal("Jens Stoltenberg", answer.At("nodes.0.name").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.At("nodes.1").ValueKind);
    }
}
