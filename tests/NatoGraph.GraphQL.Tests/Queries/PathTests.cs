using NatoGraph.GraphQL.Tests.Hosting;

namespace NatoGraph.GraphQL.Tests.Queries;

/// <summary>How entities are related, over HTTP.</summary>
[Collection(SharedWorld.Name)]
public class PathTests(WorldFixture world)
{
    [StoreFact]
    public async Task Path_OfHolderToOrganisation_GoesOverTheTenureWithItsClaims()
    {
        var answer = await world.Host.AskAsync("""{ path(from: "person/mark-rutte", to: "organisation/norvege") { steps { from { name } to { name } fact { __typename } claims { quote { text } } } } }""");

        var steps = answer.At("path.steps").EnumerateArray().ToList();
        Assert.Equal("Mark Rutte", steps[0].GetProperty("from").GetProperty("name").GetString());
        Assert.Equal("Norvège", steps[^1].GetProperty("to").GetProperty("name").GetString());
        Assert.All(steps.Where(step => step.GetProperty("fact").ValueKind == System.Text.Json.JsonValueKind.Object), step => Assert.NotEqual(0, step.GetProperty("claims").GetArrayLength()));
        Assert.All(steps.Skip(1).Zip(steps), pair => Assert.Equal(pair.Second.GetProperty("to").GetRawText(), pair.First.GetProperty("from").GetRawText()));
    }

    [StoreTheory]
    [InlineData("person/mark-rutte", "organisation/norvege", 2)]
    [InlineData("person/mark-rutte", "organisation/royaume-uni", 3)]
    public async Task Path_LongerThanAllowed_IsNull(string from, string to, int maxLength)
    {
        var answer = await world.Host.AskAsync("query($from: ID!, $to: ID!, $maxLength: Int!) { path(from: $from, to: $to, maxLength: $maxLength) { steps { to { name } } } }", new { from, to, maxLength });

        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.At("path").ValueKind);
    }

    [StoreTheory]
    [InlineData("person/nobody", 4, "NOT_FOUND")]
    [InlineData("person/mark-rutte", 0, "BAD_ARGUMENT")]
    [InlineData("person/mark-rutte", 13, "BAD_ARGUMENT")]
    [InlineData("mark-rutte", 4, "BAD_ID")]
    public async Task Path_ThatCannotBeAsked_SaysWhy(string from, int maxLength, string code)
    {
        var answer = await world.Host.AskAsync("query($from: ID!, $maxLength: Int!) { path(from: $from, to: \"organisation/otan\", maxLength: $maxLength) { steps { to { name } } } }", new { from, maxLength });

        Assert.Equal(code, answer.Code);
    }
}
