using NatoGraph.GraphQL.Tests.Hosting;

namespace NatoGraph.GraphQL.Tests.Queries;

/// <summary>Lists as Relay connections over HTTP.</summary>
[Collection(SharedWorld.Name)]
public class ConnectionTests(WorldFixture world)
{
    [StoreTheory]
    [InlineData("people", "slug")]
    [InlineData("organisations", "slug")]
    [InlineData("posts", "slug")]
    [InlineData("events", "slug")]
    [InlineData("claims", "slug")]
    [InlineData("articles", "slug")]
    public async Task Connection_PagedForwards_GivesEverythingOnce(string field, string key)
    {
        var whole = await SlugsAsync($"{{ {field}(first: 100) {{ totalCount pageInfo {{ hasNextPage endCursor }} nodes {{ {key} }} }} }}", field);
        var paged = new List<string>();
        string? after = null;
        do
        {
            var page = await world.Host.AskAsync($"query($after: String) {{ {field}(first: 2, after: $after) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ {key} }} }} }}", new { after });
            paged.AddRange(page.At($"{field}.nodes").EnumerateArray().Select(node => node.GetProperty(key).GetString()!));
            after = page.At($"{field}.pageInfo.hasNextPage").GetBoolean() ? page.At($"{field}.pageInfo.endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.NotEmpty(whole);
        Assert.Equal(whole, paged);
    }

    [StoreFact]
    public async Task Connection_PagedBackwards_EndsWithTheLast()
    {
        var answer = await world.Host.AskAsync("{ all: people { totalCount nodes { slug } } end: people(last: 2) { pageInfo { hasPreviousPage } nodes { slug } } }");

        var all = answer.At("all.nodes").EnumerateArray().Select(node => node.GetProperty("slug").GetString());
        Assert.Equal(all.TakeLast(2), answer.At("end.nodes").EnumerateArray().Select(node => node.GetProperty("slug").GetString()));
        Assert.True(answer.At("end.pageInfo.hasPreviousPage").GetBoolean());
    }

    [StoreTheory]
    [InlineData("NAME", "Anders Fogh Rasmussen")]
    [InlineData("NAME_DESCENDING", "Mark Rutte")]
    [InlineData("CLAIM_COUNT_DESCENDING", "Jens Stoltenberg")]
    public async Task People_Ordered_BeginAsAsked(string order, string first)
    {
        var answer = await world.Host.AskAsync($"{{ people(order: {order}) {{ nodes {{ name }} }} }}");

        Assert.Equal(first, answer.At("people.nodes.0.name").GetString());
    }

    [StoreTheory]
    [InlineData("""people(where: { post: "secretaire-general-de-l-otan" })""", 3)]
    [InlineData("""people(where: { name: "stolten" })""", 1)]
    [InlineData("""organisations(where: { kinds: [STATE] })""", 3)]
    [InlineData("""organisations(where: { memberOf: "otan" })""", 1)]
    [InlineData("""posts(where: { organisation: "organisation/otan" })""", 1)]
    [InlineData("""events(where: { kinds: [SUMMIT] })""", 1)]
    [InlineData("""events(where: { date: { after: "2023" } })""", 2)]
    [InlineData("""events(where: { participant: "person/mark-rutte" })""", 2)]
    [InlineData("""claims(where: { predicates: [MEMBER_OF] })""", 1)]
    [InlineData("""claims(where: { modalities: [POSSIBLE] })""", 2)]
    [InlineData("""claims(where: { attributedTo: "organisation/otan" })""", 1)]
    [InlineData("""articles(where: { published: { during: "2023" } })""", 4)]
    public async Task List_Filtered_CountsWhatFits(string field, int expected)
    {
        var name = field[..field.IndexOf('(', StringComparison.Ordinal)];

        var answer = await world.Host.AskAsync($"{{ {field} {{ totalCount nodes {{ id }} }} }}");

        Assert.Equal(expected, answer.At($"{name}.totalCount").GetInt32());
        Assert.Equal(expected, answer.At($"{name}.nodes").GetArrayLength());
    }

    private async Task<IReadOnlyList<string>> SlugsAsync(string query, string field) =>
        [.. (await world.Host.AskAsync(query)).At($"{field}.nodes").EnumerateArray().Select(node => node.GetProperty("slug").GetString()!)];
}
