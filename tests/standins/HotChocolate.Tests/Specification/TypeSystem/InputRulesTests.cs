using System.Text.Json;
using HotChocolate.Types;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Enums, 3.9 to 3.12: enums, input objects, lists, non-null types, and how values of them are read.</summary>
public sealed class InputRulesTests
{
    [Theory]
    // 3.9
    [InlineData("{ colour(value: DARK_BLUE) }", "{}", """{"colour":"DARK_BLUE"}""")]
    [InlineData("query($v: Colour) { colour(value: $v) }", """{"v":"RED"}""", """{"colour":"RED"}""")]
    [InlineData("{ colour(value: null) }", "{}", """{"colour":null}""")]
    // 3.10: the rows of the table of the section, a String! with a default besides
    [InlineData("{ shape(value: { size: 1, form: \"f\" }) }", "{}", """{"shape":"1 f - - - absent"}""")]
    [InlineData("{ shape(value: { size: 1, note: null }) }", "{}", """{"shape":"1 round - - - null"}""")]
    [InlineData("{ shape(value: { size: 1 }) }", "{}", """{"shape":"1 round - - - absent"}""")]
    [InlineData("query($v: String) { shape(value: { size: 1, note: $v }) }", """{"v":null}""", """{"shape":"1 round - - - null"}""")]
    [InlineData("query($v: String) { shape(value: { size: 1, note: $v }) }", "{}", """{"shape":"1 round - - - absent"}""")]
    [InlineData("query($v: String = \"d\") { shape(value: { size: 1, note: $v }) }", "{}", """{"shape":"1 round - - - d"}""")]
    [InlineData("query($v: Int!) { shape(value: { size: $v }) }", """{"v":3}""", """{"shape":"3 round - - - absent"}""")]
    [InlineData("query($v: ShapeInput) { shape(value: $v) }", """{"v":{"size":3}}""", """{"shape":"3 round - - - absent"}""")]
    [InlineData("query($v: ShapeInput = { size: 4, colour: RED }) { shape(value: $v) }", "{}", """{"shape":"4 round Red - - absent"}""")]
    [InlineData("query($v: String) { shape(value: { size: 1, form: $v }) }", "{}", """{"shape":"1 round - - - absent"}""")]
    [InlineData("query($v: ShapeInput) { shape(value: $v) }", """{"v":{"size":1,"inner":{"size":2,"colour":"RED","sides":[1]}}}""", """{"shape":"1 round - - (2 round Red 1 - absent) absent"}""")]
    // 3.10.1
    [InlineData("{ choice(value: { left: 1 }) }", "{}", """{"choice":"Choice { Left = 1, Right =  }"}""")]
    [InlineData("query($v: ChoiceInput) { choice(value: $v) }", """{"v":{"right":"r"}}""", """{"choice":"Choice { Left = , Right = r }"}""")]
    [InlineData("query($v: Int!) { choice(value: { left: $v }) }", """{"v":2}""", """{"choice":"Choice { Left = 2, Right =  }"}""")]
    // 3.11: the rows of the table of the section
    [InlineData("{ list(value: [1, 2, 3]) }", "{}", """{"list":[1,2,3]}""")]
    [InlineData("{ list(value: [1, null]) }", "{}", """{"list":[1,null]}""")]
    [InlineData("{ list(value: 1) }", "{}", """{"list":[1]}""")]
    [InlineData("{ list(value: []) }", "{}", """{"list":[]}""")]
    [InlineData("{ list(value: null) }", "{}", """{"list":null}""")]
    [InlineData("{ grid(value: [[1], [2, 3]]) }", "{}", """{"grid":[[1],[2,3]]}""")]
    [InlineData("{ grid(value: [[1], null]) }", "{}", """{"grid":[[1],null]}""")]
    [InlineData("{ grid(value: 1) }", "{}", """{"grid":[[1]]}""")]
    [InlineData("{ grid(value: [1, 2, 3]) }", "{}", """{"grid":[[1],[2],[3]]}""")]
    [InlineData("{ grid(value: null) }", "{}", """{"grid":null}""")]
    [InlineData("query($v: [Int]) { list(value: $v) }", """{"v":5}""", """{"list":[5]}""")]
    [InlineData("query($v: [[Int]]) { grid(value: $v) }", """{"v":[1,[2],null]}""", """{"grid":[[1],[2],null]}""")]
    [InlineData("query($v: Int) { list(value: [1, $v, 3]) }", "{}", """{"list":[1,null,3]}""")]
    [InlineData("query($v: Int) { list(value: [1, $v, 3]) }", """{"v":null}""", """{"list":[1,null,3]}""")]
    // 3.12: inside and outside of lists
    [InlineData("{ needed(value: 1) }", "{}", """{"needed":"1"}""")]
    [InlineData("{ maybeFull(value: null) }", "{}", """{"maybeFull":null}""")]
    [InlineData("{ maybeFull }", "{}", """{"maybeFull":null}""")]
    [InlineData("{ maybeFull(value: []) }", "{}", """{"maybeFull":[]}""")]
    [InlineData("{ fullOfMaybe(value: [null]) }", "{}", """{"fullOfMaybe":[null]}""")]
    [InlineData("{ full(value: 7) }", "{}", """{"full":[7]}""")]
    // 3.12: an argument with a default may be left out though it is non-null
    [InlineData("{ usual }", "{}", """{"usual":7}""")]
    [InlineData("query($v: Int) { usual(value: $v) }", "{}", """{"usual":7}""")]
    public async Task Value_OfTheType_IsCoerced(string query, string variables, string data) =>
        Assert.Equal(data, await (await EchoWorld.StartAsync()).DataAsync(query, Variables(variables)));

    [Theory]
    // 3.9: no strings as literals, no numbers, no names of other cases
    [InlineData("{ colour(value: \"RED\") }", "{}")]
    [InlineData("{ colour(value: 0) }", "{}")]
    [InlineData("{ colour(value: GREEN) }", "{}")]
    [InlineData("{ colour(value: red) }", "{}")]
    [InlineData("query($v: Colour) { colour(value: $v) }", """{"v":"GREEN"}""")]
    [InlineData("query($v: Colour) { colour(value: $v) }", """{"v":0}""")]
    // 3.10
    [InlineData("{ shape(value: \"abc\") }", "{}")]
    [InlineData("{ shape(value: 1) }", "{}")]
    [InlineData("query($v: ShapeInput) { shape(value: $v) }", """{"v":"abc"}""")]
    [InlineData("query($v: ShapeInput) { shape(value: $v) }", """{"v":[{"size":1},{"size":2}]}""")]
    [InlineData("{ shape(value: { size: \"1\" }) }", "{}")]
    [InlineData("{ shape(value: { form: \"a\" }) }", "{}")]
    [InlineData("{ shape(value: {}) }", "{}")]
    [InlineData("query($v: Int) { shape(value: { size: $v }) }", "{}")]
    [InlineData("query($v: ShapeInput) { shape(value: $v) }", """{"v":{"form":"a"}}""")]
    [InlineData("{ shape(value: { size: null }) }", "{}")]
    [InlineData("{ shape(value: { size: 1, form: null }) }", "{}")]
    [InlineData("query($v: ShapeInput) { shape(value: $v) }", """{"v":{"size":null}}""")]
    [InlineData("{ shape(value: { size: 1, other: 1 }) }", "{}")]
    [InlineData("query($v: ShapeInput) { shape(value: $v) }", """{"v":{"size":1,"other":1}}""")]
    [InlineData("query($v: ShapeInput) { shape(value: $v) }", """{"v":{"size":1,"inner":{"form":"a"}}}""")]
    // 3.10.1
    [InlineData("{ choice(value: {}) }", "{}")]
    [InlineData("{ choice(value: { left: null }) }", "{}")]
    [InlineData("{ choice(value: { left: 1, right: \"a\" }) }", "{}")]
    [InlineData("{ choice(value: { left: 1, right: null }) }", "{}")]
    [InlineData("query($v: Int) { choice(value: { left: $v }) }", "{}")]
    [InlineData("query($v: Int) { choice(value: { left: $v }) }", """{"v":1}""")]
    [InlineData("query($v: String) { choice(value: { left: 1, right: $v }) }", "{}")]
    [InlineData("query($v: Int!, $w: String!) { choice(value: { left: $v, right: $w }) }", """{"v":1,"w":"a"}""")]
    [InlineData("query($v: ChoiceInput) { choice(value: $v) }", """{"v":{}}""")]
    [InlineData("query($v: ChoiceInput) { choice(value: $v) }", """{"v":{"left":null}}""")]
    [InlineData("query($v: ChoiceInput) { choice(value: $v) }", """{"v":{"left":1,"right":"a"}}""")]
    [InlineData("query($v: ChoiceInput) { choice(value: $v) }", """{"v":{"left":1,"right":null}}""")]
    [InlineData("{ choice(value: { other: 1 }) }", "{}")]
    // 3.11
    [InlineData("{ list(value: [1, \"b\", true]) }", "{}")]
    [InlineData("{ list(value: \"a\") }", "{}")]
    [InlineData("{ grid(value: [[[1]]]) }", "{}")]
    [InlineData("query($v: [Int]) { list(value: $v) }", """{"v":[1,"b"]}""")]
    [InlineData("query($v: [[Int]]) { grid(value: $v) }", """{"v":[[[1]]]}""")]
    // 3.12: neither null nor nothing, in whatever way it comes
    [InlineData("{ needed }", "{}")]
    [InlineData("{ needed(value: null) }", "{}")]
    [InlineData("query($v: Int) { needed(value: $v) }", """{"v":1}""")]
    [InlineData("query($v: Int!) { needed(value: $v) }", "{}")]
    [InlineData("query($v: Int!) { needed(value: $v) }", """{"v":null}""")]
    [InlineData("{ full(value: [null]) }", "{}")]
    [InlineData("{ full(value: null) }", "{}")]
    [InlineData("{ full }", "{}")]
    [InlineData("{ maybeFull(value: [1, null]) }", "{}")]
    [InlineData("{ fullOfMaybe(value: null) }", "{}")]
    [InlineData("query($v: [Int]) { full(value: $v) }", """{"v":[1]}""")]
    public async Task Value_OfAnotherType_IsARequestError(string query, string variables)
    {
        var answer = await (await EchoWorld.StartAsync()).AskAsync(query, Variables(variables));

        Assert.NotEmpty(answer["errors"]!.AsArray());
        Assert.False(answer.AsObject().ContainsKey("data"));
    }

    // 3.12 and 6.4.1: a nullable variable where a default stands in may hold null at run time, which is an error of the field
    [Fact]
    public async Task NullVariable_ForANonNullArgumentWithADefault_IsAnErrorOfItsField()
    {
        var answer = await (await EchoWorld.StartAsync()).AskAsync("query($v: Int) { usual(value: $v) }", ("v", null));

        Assert.Equal("""["usual"]""", Assert.Single(answer["errors"]!.AsArray())!["path"]!.ToJsonString());
    }

    // 3.9, type validation: values are unique
    [Fact]
    public void Enum_WithAValueTwice_IsAFault() => Assert.NotEmpty(Sdl.Faults<UsesTwice>());

    // 3.10, type validation 2.1
    [Fact]
    public void InputObject_WithAFieldTwice_IsAFault() => Assert.NotEmpty(Sdl.Faults<UsesDoubled>());

    // 3.10, type validation 2.5
    [Fact]
    public void OneOf_WithAFieldThatIsRequiredOrHasADefault_IsAFault()
    {
        var faults = Sdl.Faults<UsesStrictChoice>();

        Assert.Contains(faults, fault => fault.Contains("StrictChoiceInput.left", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("StrictChoiceInput.right", StringComparison.Ordinal));
    }

    // 3.10, type validation 3: through others as well; a list or a nullable field in between breaks the circle
    [Fact]
    public void InputObjects_ThatRequireEachOther_AreAFault()
    {
        Assert.Contains(Sdl.Faults<UsesCircle>(), fault => fault.Contains("requires itself", StringComparison.Ordinal));
        Assert.NotNull(Sdl.Build<UsesOpenCircle>());
    }

    private static (string, object?)[] Variables(string json) =>
        [.. JsonDocument.Parse(json).RootElement.EnumerateObject().Select(variable => (variable.Name, (object?)variable.Value))];

    public enum Twice
    {
        One,

        [GraphQLName("ONE")]
        Other,
    }

    public class UsesTwice
    {
        public Twice Value => Twice.One;
    }

    public record Doubled([property: GraphQLName("a")] int A, [property: GraphQLName("a")] int B);

    public class UsesDoubled
    {
        public string Find(Doubled input) => $"{input}";
    }

    [OneOf]
    public record StrictChoice(int Left, [property: DefaultValue("a")] string? Right);

    public class UsesStrictChoice
    {
        public string Find(StrictChoice input) => $"{input}";
    }

    public record First(Second Second);

    public record Second(Third Third, string? Text);

    public record Third(First First);

    public class UsesCircle
    {
        public string Find(First input) => $"{input}";
    }

    public record Open(OpenList[] Inner);

    public record OpenList(OpenMaybe Inner);

    public record OpenMaybe(Open? Inner, string Text);

    public class UsesOpenCircle
    {
        public string Find(Open input) => $"{input}";
    }
}
