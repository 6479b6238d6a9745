using System.Text.Json;
using HotChocolate.Execution;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Executing-Requests, 6.1: which operation runs, with which variables.</summary>
public sealed class RequestRulesTests
{
    private const string Two = "query A { int(value: 1) } query B { int(value: 2) }";

    // 6.1, GetOperation
    [Theory]
    [InlineData("{ int(value: 1) }", null, 1)]
    [InlineData("query A { int(value: 1) }", null, 1)]
    [InlineData("query A { int(value: 1) }", "A", 1)]
    [InlineData(Two, "A", 1)]
    [InlineData(Two, "B", 2)]
    public async Task Operation_ThatIsMeant_IsTheOneThatRuns(string document, string? name, int expected) =>
        Assert.Equal($$$"""{"data":{"int":{{{expected}}}}}""", await AnswerAsync(document, name));

    // 6.1, GetOperation; 6.1.1: a document that is not valid does not run, not even its valid operations; one without operations cannot
    [Theory]
    [InlineData(Two, null)]
    [InlineData(Two, "C")]
    [InlineData(Two, "a")]
    [InlineData("{ int }", "A")]
    [InlineData("query A { int(value: 1) } query B { nothing }", "A")]
    [InlineData("fragment F on Query { int }", null)]
    [InlineData("type A { b: Int }", null)]
    public async Task Operation_ThatCannotBeFoundOrRun_IsARequestError(string document, string? name) =>
        Assert.StartsWith("""{"errors":[{"message":""", await AnswerAsync(document, name), StringComparison.Ordinal);

    // 6.1.2, CoerceVariableValues
    [Theory]
    [InlineData("query($v: Int = 3) { given(value: $v) }", "{}", "3")]
    [InlineData("query($v: Int = 3) { given(value: $v) }", """{"v":null}""", "null")]
    [InlineData("query($v: Int = 3) { given(value: $v) }", """{"v":4}""", "4")]
    [InlineData("query($v: Int) { given(value: $v) }", "{}", "absent")]
    [InlineData("query($v: Int) { given(value: $v) }", """{"v":null}""", "null")]
    [InlineData("query($v: Int!) { given(value: $v) }", """{"v":4}""", "4")]
    [InlineData("query($v: Int! = 3) { given(value: $v) }", "{}", "3")]
    [InlineData("query($v: Int) { given(value: $v) }", """{"v":4,"other":5}""", "4")]
    [InlineData("query($v: Int) { given(value: $v) }", """{"V":4}""", "absent")]
    public async Task Variable_GivenOrNot_HasItsValue(string query, string variables, string seen) =>
        Assert.Equal($$"""{"given":"{{seen}}"}""", await (await EchoWorld.StartAsync()).DataAsync(query, Variables(variables)));

    [Theory]
    [InlineData("query($v: Int!) { given(value: $v) }", "{}")]
    [InlineData("query($v: Int!) { given(value: $v) }", """{"v":null}""")]
    [InlineData("query($v: Int! = 3) { given(value: $v) }", """{"v":null}""")]
    [InlineData("query($v: Int!) { given(value: $v) }", """{"V":4}""")]
    [InlineData("query($v: Int) { given(value: $v) }", """{"v":"4"}""")]
    [InlineData("query($v: Int, $w: Int!) { given(value: $v) int(value: $w) }", """{"v":4}""")]
    public async Task Variable_ThatIsWrong_IsARequestError(string query, string variables)
    {
        var answer = await (await EchoWorld.StartAsync()).AskAsync(query, Variables(variables));

        Assert.False(answer.AsObject().ContainsKey("data"));
        Assert.NotEmpty(answer["errors"]!.AsArray());
    }

    // 6.1.2: an operation's own variables count, not another's
    [Fact]
    public async Task Variables_OfAnotherOperation_AreNotAskedFor() => Assert.Equal(
        """{"data":{"int":1}}""", await AnswerAsync("query A { int(value: 1) } query B($v: Int!) { int(value: $v) }", "A"));

    private static async Task<string> AnswerAsync(string document, string? name)
    {
        var request = OperationRequestBuilder.New().SetDocument(document).SetOperationName(name).Build();
        return (await (await EchoWorld.StartAsync()).ExecuteAsync(request)).ToJson(withIndentations: false);
    }

    private static (string, object?)[] Variables(string json) =>
        [.. JsonDocument.Parse(json).RootElement.EnumerateObject().Select(variable => (variable.Name, (object?)variable.Value))];
}
