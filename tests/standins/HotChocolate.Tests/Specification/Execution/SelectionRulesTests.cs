using HotChocolate.Execution;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Executing-Operations, 6.2 and 6.3: the order of fields and of their work, and which fields there are.</summary>
public sealed class SelectionRulesTests
{
    [Theory]
    // 6.3.2: the first place of a field decides where it stands
    [InlineData("{ me { age name } }", """{"me":{"age":36,"name":"Ada"}}""")]
    [InlineData("{ me { ...F age } } fragment F on Person { name age }", """{"me":{"name":"Ada","age":36}}""")]
    [InlineData("{ me { late name } }", """{"me":{"late":"Ada","name":"Ada"}}""")]
    [InlineData("{ b: me { age } a: me { age } }", """{"b":{"age":36},"a":{"age":36}}""")]
    // 6.3.2: fields of one name are one field, whose selections are taken together
    [InlineData("{ me { name } me { age } }", """{"me":{"name":"Ada","age":36}}""")]
    [InlineData("{ me { self { name } } ... { me { self { age self { name } } } } }", """{"me":{"self":{"name":"Ada","age":36,"self":{"name":"Ada"}}}}""")]
    [InlineData("{ me { greet greet } }", """{"me":{"greet":"hello Ada"}}""")]
    // 6.3.2: a fragment is taken once
    [InlineData("{ me { ...F ...F ... on Person { ...F } } } fragment F on Person { name }", """{"me":{"name":"Ada"}}""")]
    // 6.3.2, DoesFragmentTypeApply: of an object itself, of its interfaces, of its unions
    [InlineData("{ members { ... on Person { age } ... on Band { songs } ... on Member { name } } }", """{"members":[{"age":36,"name":"Ada"},{"songs":["a","b"],"name":"Fa"}]}""")]
    [InlineData("{ members { ... on Party { ... on Band { genre } } } }", """{"members":[{},{"genre":null}]}""")]
    [InlineData("{ parties { __typename ... on Member { name } } }", """{"parties":[{"__typename":"Band","name":"Fa"},null]}""")]
    // 6.3.2: @skip comes before @include, on fields and on both kinds of fragments
    [InlineData("{ me { name @skip(if: true) age } }", """{"me":{"age":36}}""")]
    [InlineData("{ me { name @skip(if: false) age @include(if: false) } }", """{"me":{"name":"Ada"}}""")]
    [InlineData("{ me { age name @skip(if: true) @include(if: true) } }", """{"me":{"age":36}}""")]
    [InlineData("{ me { age name @skip(if: false) @include(if: false) } }", """{"me":{"age":36}}""")]
    [InlineData("{ me { age name @skip(if: false) @include(if: true) } }", """{"me":{"age":36,"name":"Ada"}}""")]
    [InlineData("{ me { age ...F @skip(if: true) ... @include(if: false) { name } } } fragment F on Person { name }", """{"me":{"age":36}}""")]
    [InlineData("{ me { name @skip(if: true) name } }", """{"me":{"name":"Ada"}}""")]
    [InlineData("{ me { ...F @skip(if: true) ...F } } fragment F on Person { name }", """{"me":{"name":"Ada"}}""")]
    [InlineData("{ me { name @include(if: false) } }", """{"me":{}}""")]
    [InlineData("{ me @skip(if: true) { name } }", "{}")]
    public async Task Selections_OfAnOperation_AreCollected(string query, string data) => Assert.Equal(data, await (await Society.StartAsync()).DataAsync(query));

    // 6.3.2 with variables, defaults among them
    [Theory]
    [InlineData("query($a: Boolean!) { me { name @skip(if: $a) age @include(if: $a) } }", true, """{"me":{"age":36}}""")]
    [InlineData("query($a: Boolean!) { me { name @skip(if: $a) age @include(if: $a) } }", false, """{"me":{"name":"Ada"}}""")]
    [InlineData("query($a: Boolean = true) { me { age name @skip(if: $a) } }", null, """{"me":{"age":36}}""")]
    public async Task Conditions_OnVariables_HaveTheirValues(string query, bool? value, string data)
    {
        (string, object?)[] variables = value is null ? [] : [("a", value)];

        Assert.Equal(data, await (await Society.StartAsync()).DataAsync(query, variables));
    }

    // 6.2.2 and 6.3.4: the fields of a mutation are done in order, each after the one before
    [Fact]
    public async Task Mutation_OfSeveralFields_DoesOneAfterTheOther()
    {
        var counter = new Society.Counter();

        Assert.Equal(
            """{"data":{"first":1,"second":11,"third":111}}""",
            await (await Society.StartAsync()).AskAsync("mutation { first: add(by: 1) second: add(by: 10) ...F } fragment F on Mutation { third: add(by: 100) }", "counter", counter));
    }

    // 6.2.2: what fails stops nothing but what hangs on it
    [Theory]
    [InlineData("mutation { a: add(by: 1) fail b: add(by: 2) }", """{"a":1,"fail":null,"b":3}""", 3)]
    [InlineData("mutation { a: add(by: 1) failHard }", "null", 1)]
    public async Task Mutation_ThatFails_LeavesTheOthersDone(string document, string data, int value)
    {
        var counter = new Society.Counter();

        var answer = await (await Society.StartAsync()).AskAsync(document, "counter", counter);

        Assert.EndsWith($",\"data\":{data}}}", answer, StringComparison.Ordinal);
        Assert.Equal(value, counter.Value);
    }

    // 6.2.1: a query may do its fields in any order, and gives them in that of the document
    [Fact]
    public async Task Query_OfFieldsThatTakeTheirTime_KeepsTheOrderOfTheDocument() => Assert.Equal(
        """{"a":{"late":"Ada"},"b":{"name":"Ada","friends":[{"late":"Ben"},{"late":"Cy"}],"age":36}}""",
        await (await Society.StartAsync()).DataAsync("{ a: me { late } b: me { name friends { late } age } }"));

    // 6.2: an answer of one operation is one result
    [Fact]
    public async Task Result_OfAQuery_IsASingleOne() =>
        Assert.IsType<IOperationResult>(await (await Society.StartAsync()).ExecuteAsync("{ me { name } }"), exactMatch: false);
}
