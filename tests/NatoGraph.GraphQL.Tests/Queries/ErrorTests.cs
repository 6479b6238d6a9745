using NatoGraph.GraphQL.Tests.Hosting;
using NatoGraph.GraphQL.Tests.World;
using NatoGraph.Storage;

namespace NatoGraph.GraphQL.Tests.Queries;

/// <summary>What a client is told whose question cannot be answered.</summary>
[Collection(SharedWorld.Name)]
public sealed class ErrorTests(WorldFixture world)
{
    [Theory]
    [InlineData("""{ post(slug: "secretaire-general-de-l-otan") { holder(asOf: "2024-13-01") { slug } } }""", "BAD_DATE", "2024-13-01")]
    [InlineData("""{ post(slug: "secretaire-general-de-l-otan") { holder(asOf: "2024") { slug } } }""", "BAD_DATE", "'asOf' must be a day")]
    [InlineData("""{ events(where: { date: { during: "2024/2023" } }) { totalCount } }""", "BAD_DATE", "ends before it begins")]
    [InlineData("""{ succession(post: "person/jens-stoltenberg") { asOf } }""", "BAD_ID", "no id of a Post")]
    [InlineData("""{ contradictions(entity: "jens-stoltenberg") { totalCount } }""", "BAD_ID", "person/jens-stoltenberg")]
    [InlineData("""{ timeline(entity: "person/nobody") { totalCount } }""", "NOT_FOUND", "person/nobody")]
    [InlineData("""{ people(after: "gibberish") { nodes { name } } }""", "BAD_CURSOR", "cursor")]
    [InlineData("""{ claims(first: 1) { nodes { quote { before(length: 5000) } } } }""", "BAD_ARGUMENT", "between 0 and 1000")]
    public async Task Query_WithBadInput_IsAnsweredWithACodeAndAReason(string query, string code, string reason)
    {
        var answer = await world.Host.AskAsync(query);

        Assert.Equal(code, answer.Code);
        Assert.Contains(reason, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variable_ThatIsNoDate_IsAnsweredWithACodeAndAReason()
    {
        var answer = await world.Host.AskAsync(
            "query($day: Edtf) { post(slug: \"secretaire-general-de-l-otan\") { holder(asOf: $day) { slug } } }",
            new { day = "the other day" });

        Assert.Equal("BAD_DATE", answer.Code);
        Assert.Contains("the other day", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Node_OfAGarbledId_IsAnsweredWithACode()
    {
        var answer = await world.Host.AskAsync("""{ node(id: "!!") { id } }""");

        Assert.Equal("BAD_ID", answer.Code);
    }

    [Theory]
    [InlineData("{ people(first: 101) { nodes { name } } }")]
    [InlineData("{ people(last: 500) { nodes { name } } }")]
    public async Task Connection_AskedForTooMany_Refuses(string query)
    {
        var answer = await world.Host.AskAsync(query);

        Assert.NotEmpty(answer.Errors);
        Assert.Contains("maximum allowed items per page", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_TooDeep_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("post { succession { tenures { ", 6)) + "id" + string.Concat(Enumerable.Repeat(" } } }", 6));

        var answer = await world.Host.AskAsync($$"""{ person(slug: "jens-stoltenberg") { tenures { {{deep}} } } }""");

        Assert.Equal("TOO_DEEP", answer.Code);
    }

    [Fact]
    public async Task Store_ThatIsLocked_SaysSo()
    {
        await using var host = await GraphHost.StartAsync(new ScriptedReader(), [], _ => Failing.With(new StoreException(StoreProblem.Locked, "The store is in use. Try again.")));

        var answer = await host.AskAsync("{ statistics { claims } }");

        Assert.Equal("STORE_LOCKED", answer.Code);
        Assert.Equal("The store is in use. Try again.", answer.Message);
    }

    [Fact]
    public async Task Store_ThatFailsUnexpectedly_ShowsNoDetail()
    {
        await using var host = await GraphHost.StartAsync(new ScriptedReader(), [], _ => Failing.With(new InvalidOperationException("secret-detail")));

        var answer = await host.AskAsync("{ statistics { claims } }");

        Assert.Equal("INTERNAL_ERROR", answer.Code);
        Assert.DoesNotContain("secret-detail", answer.ToString(), StringComparison.Ordinal);
    }
}
