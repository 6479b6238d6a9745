using System.Text.Json.Nodes;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Executing-Fields, 6.4: arguments, values, and what becomes of errors and nulls.</summary>
public sealed class CompletionRulesTests
{
    // 6.4.1, CoerceArgumentValues
    [Theory]
    [InlineData("{ argued(required: 1) }", "1 - True")]
    [InlineData("{ argued(required: 1, text: null, usual: false) }", "1 - False")]
    [InlineData("{ argued(text: \"a\", required: 1) }", "1 a True")]
    [InlineData("query($a: Int = 2, $b: String, $c: Boolean) { argued(required: $a, text: $b, usual: $c) }", "2 - True")]
    public async Task Arguments_GivenOrNot_HaveTheirValues(string query, string seen) =>
        Assert.Equal($$"""{"argued":"{{seen}}"}""", await (await Society.StartAsync()).DataAsync(query));

    // 6.4.3, CompleteValue: null, lists, leaves, objects, abstract types
    [Theory]
    [InlineData("{ nobody { name } }", """{"nobody":null}""")]
    [InlineData("{ me { maybe boss { name } rivals { name } } }", """{"me":{"maybe":null,"boss":null,"rivals":[{"name":"Dot"},null,{"name":"Eve"}]}}""")]
    [InlineData("{ numbers noNumbers }", """{"numbers":[1,null,3],"noNumbers":[]}""")]
    [InlineData("{ members { __typename name } }", """{"members":[{"__typename":"Person","name":"Ada"},{"__typename":"Band","name":"Fa"}]}""")]
    public async Task Value_OfEachKind_IsCompleted(string query, string data) => Assert.Equal(data, await (await Society.StartAsync()).DataAsync(query));

    // 6.4.4: an error nulls its position, and rises where that cannot be null; each has its path
    [Theory]
    [InlineData("{ me { name fails } }", """{"me":{"name":"Ada","fails":null}}""", "me.fails")]
    [InlineData("{ me { x: fails } }", """{"me":{"x":null}}""", "me.x")]
    [InlineData("{ failsSoftly me { age } }", """{"failsSoftly":null,"me":{"age":36}}""", "failsSoftly")]
    [InlineData("{ maybeMe { name missing } }", """{"maybeMe":null}""", "maybeMe.missing")]
    [InlineData("{ maybeMe { name failsLate } me { name } }", """{"maybeMe":null,"me":{"name":"Ada"}}""", "maybeMe.failsLate")]
    [InlineData("{ maybeMe { self { self { missing } } } }", """{"maybeMe":null}""", "maybeMe.self.self.missing")]
    // up to the root
    [InlineData("{ me { missing } }", "null", "me.missing")]
    [InlineData("{ me { name } fails }", "null", "fails")]
    // through lists: of nullable items, of non-null ones, and of lists of them
    [InlineData("{ me { rivals { name needed } } }", """{"me":{"rivals":[{"name":"Dot","needed":"here"},null,null]}}""", "me.rivals.2.needed")]
    [InlineData("{ maybeMe { friends { needed } } }", """{"maybeMe":null}""", "maybeMe.friends.1.needed")]
    [InlineData("{ fullNumbers numbers }", """{"fullNumbers":null,"numbers":[1,null,3]}""", "fullNumbers.1")]
    [InlineData("{ neededNumbers }", "null", "neededNumbers.1")]
    [InlineData("{ grid }", """{"grid":[[1],null,[3]]}""", "grid.1.1")]
    // an object that is of none of the types that there are
    [InlineData("{ ghost { name } }", """{"ghost":null}""", "ghost")]
    [InlineData("{ haunted { name } }", """{"haunted":[{"name":"Ada"},null]}""", "haunted.1")]
    // several of them
    [InlineData("{ me { fails } maybeMe { missing } failsSoftly }", """{"me":{"fails":null},"maybeMe":null,"failsSoftly":null}""", "failsSoftly", "maybeMe.missing", "me.fails")]
    [InlineData("{ me { rivals { fails } } }", """{"me":{"rivals":[{"fails":null},null,{"fails":null}]}}""", "me.rivals.0.fails", "me.rivals.2.fails")]
    [InlineData("{ a: failsSoftly b: failsSoftly }", """{"a":null,"b":null}""", "a", "b")]
    public async Task Error_AtAPosition_NullsItAndRises(string query, string data, params string[] paths)
    {
        var answer = (await (await Society.StartAsync()).AskAsync(query)).AsObject();

        Assert.True(answer.ContainsKey("data"));
        Assert.Equal(data, answer["data"]?.ToJsonString() ?? "null");
        Assert.Equal(paths, answer["errors"]!.AsArray().Select(Path).Order(StringComparer.Ordinal));
    }

    // 6.4.4: one error a position, whatever rises through it
    [Theory]
    [InlineData("{ maybeMe { missing } }")]
    [InlineData("{ me { missing } }")]
    [InlineData("{ maybeMe { self { self { self { failsLate } } } } }")]
    [InlineData("{ neededNumbers }")]
    public async Task Error_ThatRises_IsSaidOnce(string query) =>
        Assert.Single((await (await Society.StartAsync()).AskAsync(query))["errors"]!.AsArray());

    private static string Path(JsonNode? error) => string.Join('.', error!["path"]!.AsArray().Select(segment => segment!.ToString()));
}
