using System.Text.Json;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Scalars, 3.5: how built-in scalars are read and written.</summary>
public sealed class ScalarRulesTests
{
    [Theory]
    // 3.5.1
    [InlineData("int(value: 0)", "0")]
    [InlineData("int(value: -0)", "0")]
    [InlineData("int(value: 2147483647)", "2147483647")]
    [InlineData("int(value: -2147483648)", "-2147483648")]
    // 3.5.2: integers are floats, too
    [InlineData("float(value: 1)", "1")]
    [InlineData("float(value: -1.5)", "-1.5")]
    [InlineData("float(value: 1e10)", "10000000000")]
    [InlineData("float(value: 1.7976931348623157e308)", "1.7976931348623157E+308")]
    // 3.5.3
    [InlineData("text(value: \"é😀\\n\")", "\"é😀\\n\"")]
    [InlineData("text(value: \"\"\"a\"\"\")", "\"a\"")]
    [InlineData("text(value: \"\")", "\"\"")]
    // 3.5.4
    [InlineData("truth(value: true)", "true")]
    [InlineData("truth(value: false)", "false")]
    // 3.5.5: numbers are taken, strings are given
    [InlineData("id(value: \"a\")", "\"a\"")]
    [InlineData("id(value: 4)", "\"4\"")]
    [InlineData("id(value: -4)", "\"-4\"")]
    [InlineData("id(value: 12345678901234567890)", "\"12345678901234567890\"")]
    [InlineData("id(value: \"\")", "\"\"")]
    // all of them but non-null ones take null
    [InlineData("int(value: null)", "null")]
    [InlineData("float(value: null)", "null")]
    [InlineData("text(value: null)", "null")]
    [InlineData("truth(value: null)", "null")]
    [InlineData("id(value: null)", "null")]
    public async Task Literal_OfTheType_IsReadAndWritten(string field, string expected)
    {
        var answer = JsonDocument.Parse(await (await EchoWorld.StartAsync()).DataAsync($"{{ a: {field} }}")).RootElement.GetProperty("a");

        AssertSame(expected, answer);
    }

    [Theory]
    [InlineData("int", "Int", "5", "5")]
    [InlineData("int", "Int", "-2147483648", "-2147483648")]
    [InlineData("float", "Float", "5", "5")]
    [InlineData("float", "Float", "0.1", "0.1")]
    [InlineData("float", "Float", "1e-7", "1E-07")]
    [InlineData("text", "String", "\"\\u00e9\\ud83d\\ude00\"", "\"é😀\"")]
    [InlineData("truth", "Boolean", "true", "true")]
    [InlineData("id", "ID", "\"x\"", "\"x\"")]
    [InlineData("id", "ID", "7", "\"7\"")]
    public async Task Variable_OfTheType_IsReadAndWritten(string field, string type, string json, string expected)
    {
        using var value = JsonDocument.Parse(json);
        var answer = await (await EchoWorld.StartAsync()).DataAsync($"query($v: {type}) {{ a: {field}(value: $v) }}", ("v", value.RootElement));

        AssertSame(expected, JsonDocument.Parse(answer).RootElement.GetProperty("a"));
    }

    [Theory]
    // 3.5.1
    [InlineData("int(value: 1.0)")]
    [InlineData("int(value: \"1\")")]
    [InlineData("int(value: true)")]
    [InlineData("int(value: ONE)")]
    [InlineData("int(value: [1, 2])")]
    [InlineData("int(value: {})")]
    [InlineData("int(value: 2147483648)")]
    [InlineData("int(value: -2147483649)")]
    [InlineData("int(value: 99999999999999999999999999999999)")]
    // 3.5.2
    [InlineData("float(value: \"1.5\")")]
    [InlineData("float(value: NaN)")]
    [InlineData("float(value: true)")]
    [InlineData("float(value: 1e400)")]
    // 3.5.3
    [InlineData("text(value: 1)")]
    [InlineData("text(value: 1.5)")]
    [InlineData("text(value: true)")]
    [InlineData("text(value: A)")]
    // 3.5.4
    [InlineData("truth(value: 1)")]
    [InlineData("truth(value: 0)")]
    [InlineData("truth(value: \"true\")")]
    [InlineData("truth(value: TRUE)")]
    // 3.5.5
    [InlineData("id(value: 4.0)")]
    [InlineData("id(value: true)")]
    [InlineData("id(value: A)")]
    public async Task Literal_OfAnotherType_IsARequestError(string field)
    {
        var answer = await (await EchoWorld.StartAsync()).AskAsync($"{{ a: {field} }}");

        Assert.NotEmpty(answer["errors"]!.AsArray());
        Assert.False(answer.AsObject().ContainsKey("data"));
    }

    [Theory]
    [InlineData("int", "Int", "1.5")]
    [InlineData("int", "Int", "\"1\"")]
    [InlineData("int", "Int", "true")]
    [InlineData("int", "Int", "2147483648")]
    [InlineData("int", "Int", "1e100")]
    [InlineData("int", "Int", "[1, 2]")]
    [InlineData("int", "Int", "{}")]
    [InlineData("float", "Float", "\"1.5\"")]
    [InlineData("float", "Float", "1e999")]
    [InlineData("text", "String", "1")]
    [InlineData("text", "String", "false")]
    [InlineData("text", "String", "[\"a\", \"b\"]")]
    [InlineData("truth", "Boolean", "1")]
    [InlineData("truth", "Boolean", "\"true\"")]
    [InlineData("id", "ID", "1.5")]
    [InlineData("id", "ID", "true")]
    // as the published package has it: a fraction of nought is a fraction
    [InlineData("int", "Int", "1.0")]
    [InlineData("int", "Int", "1e3")]
    [InlineData("id", "ID", "4.0")]
    public async Task Variable_OfAnotherType_IsARequestError(string field, string type, string json)
    {
        using var value = JsonDocument.Parse(json);
        var answer = await (await EchoWorld.StartAsync()).AskAsync($"query($v: {type}) {{ a: {field}(value: $v) }}", ("v", value.RootElement));

        Assert.NotEmpty(answer["errors"]!.AsArray());
        Assert.False(answer.AsObject().ContainsKey("data"));
    }

    // 3.5, result coercion: what the type can't stand for is an error of its field
    [Theory]
    [InlineData("tooLarge")]
    [InlineData("notANumber")]
    [InlineData("infinite")]
    public async Task Result_ThatTheTypeCannotHold_IsAnErrorOfItsField(string field)
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Results>());

        var answer = await running.AskAsync($"{{ fits {field} }}");

        Assert.Equal($$"""{"fits":5,"{{field}}":null}""", answer["data"]!.ToJsonString());
        Assert.Equal($"""["{field}"]""", Assert.Single(answer["errors"]!.AsArray())!["path"]!.ToJsonString());
    }

    // 3.5.5
    [Fact]
    public async Task Id_OfANumber_IsWrittenAsAString() =>
        Assert.Equal("""{"number":"7"}""", await (await Running.StartAsync(builder => builder.AddQueryType<Results>())).DataAsync("{ number }"));

    // 3.5, 3.13.4: custom scalars say what specifies them, built-in ones don't
    [Theory]
    [InlineData("URL", "\"https://tools.ietf.org/html/rfc3986\"")]
    [InlineData("UUID", "\"https://tools.ietf.org/html/rfc4122\"")]
    [InlineData("String", "null")]
    [InlineData("Int", "null")]
    public async Task Scalar_OfEachKind_TellsItsSpecification(string name, string expected)
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Results>());

        Assert.Equal($$$"""{"__type":{"specifiedByURL":{{{expected}}}}}""", await running.DataAsync($"{{ __type(name: \"{name}\") {{ specifiedByURL }} }}"));
    }

    private static void AssertSame(string expected, JsonElement answer)
    {
        using var json = JsonDocument.Parse(expected);
        Assert.True(JsonElement.DeepEquals(json.RootElement, answer), $"{answer.GetRawText()} instead of {expected}");
    }

    public sealed class Results
    {
        public int Fits => 5;

        [GraphQLType<IntType>]
        public long? TooLarge => 1L << 40;

        public double? NotANumber => double.NaN;

        public double? Infinite => double.PositiveInfinity;

        [GraphQLType<NonNullType<IdType>>]
        public int Number => 7;

        public Uri? Address => null;

        public Guid? Key => null;
    }
}
