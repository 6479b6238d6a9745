using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Tests;

/// <summary>https://spec.graphql.org/October2021/#sec-Coercing-Variable-Values</summary>
public sealed class VariableTests
{
    [Theory]
    [InlineData("$v: Int", "{}", "absent")]
    [InlineData("$v: Int", """{"v":null}""", "null")]
    [InlineData("$v: Int", """{"v":3}""", "3")]
    [InlineData("$v: Int = 7", "{}", "7")]
    [InlineData("$v: Int = 7", """{"v":null}""", "null")]
    [InlineData("$v: Int! = 7", "{}", "7")]
    [InlineData("$v: Float", """{"v":3}""", "3")]
    [InlineData("$v: Float", """{"v":1.5e3}""", "1.5e3")]
    [InlineData("$v: String", """{"v":"é\"x"}""", "\"é\\\"x\"")]
    [InlineData("$v: [Int]", """{"v":3}""", "[ 3 ]")]
    [InlineData("$v: [Int]", """{"v":[1,null]}""", "[ 1, null ]")]
    [InlineData("$v: [[Int]]", """{"v":3}""", "[ [ 3 ] ]")]
    [InlineData("$v: Color", """{"v":"RED"}""", "RED")]
    [InlineData("$v: [Color!]", """{"v":["RED","BLUE"]}""", "[ RED, BLUE ]")]
    [InlineData("$v: Point", """{"v":{"y":2,"x":1}}""", "{ x: 1, y: 2 }")]
    [InlineData("$v: Point", """{"v":{"x":1,"color":"RED","next":{"x":2}}}""", "{ x: 1, color: RED, next: { x: 2 } }")]
    [InlineData("$v: Choice", """{"v":{"left":1}}""", "{ left: 1 }")]
    public async Task Variable_ThatFits_ReachesTheArgument(string declaration, string variables, string value)
    {
        var answer = await AnswerAsync(Query(declaration), variables);
        Assert.Equal(JsonSerializer.Serialize(new { data = new { echo = value } }, Relaxed), answer);
    }

    [Theory]
    [InlineData("$v: Int!", "{}", "Variable `v` is required.", "HC0018")]
    [InlineData("$v: Int!", """{"v":null}""", "Variable `v` is required.", "HC0018")]
    [InlineData("$v: Int", """{"v":"3"}""", "Int cannot parse the given literal of type `StringValueNode`.", null)]
    [InlineData("$v: Int", """{"v":1.5}""", "Int cannot parse the given literal of type `FloatValueNode`.", null)]
    [InlineData("$v: Int", """{"v":2147483648}""", "Int cannot parse the given literal of type `IntValueNode`.", null)]
    [InlineData("$v: [Int!]", """{"v":[1,null]}""", "Cannot accept null for non-nullable input.", "HC0018")]
    [InlineData("$v: Color", """{"v":"GREEN"}""", "Color cannot parse the given literal of type `EnumValueNode`.", null)]
    [InlineData("$v: Point", """{"v":{"y":1}}""", "The required input field `x` is missing.", null)]
    [InlineData("$v: Point", """{"v":{"x":1,"z":1}}""", "The field `z` does not exist on the type `Point`.", null)]
    [InlineData("$v: Point", """{"v":{"x":null}}""", "Cannot accept null for non-nullable input.", "HC0018")]
    [InlineData("$v: Point", """{"v":[1]}""", "The syntax node `ListValue` is incompatible with the type `Point`.", null)]
    [InlineData("$v: String", """{"v":"\ud800"}""", "A string among the variables holds half of a surrogate pair.", "HC0014")]
    [InlineData("$v: Point", """{"v":{"x":1,"\udc00":1}}""", "A string among the variables holds half of a surrogate pair.", "HC0014")]
    [InlineData("$v: Choice", """{"v":{}}""", "The Oneof Input Objects `Choice` require", "HC0054")]
    [InlineData("$v: Choice", """{"v":{"left":1,"right":2}}""", "More than one field of the Oneof Input Object `Choice` is set.", "HC0055")]
    [InlineData("$v: Choice", """{"v":{"left":null}}""", "`null` was set to the field `left`of the Oneof Input Object `Choice`.", "HC0056")]
    public async Task Variable_ThatDoesNotFit_IsARequestError(string declaration, string variables, string message, string? code)
    {
        using var answer = JsonDocument.Parse(await AnswerAsync(Query(declaration), variables));

        var error = Assert.Single(answer.RootElement.GetProperty("errors").EnumerateArray());
        Assert.StartsWith(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(answer.RootElement.TryGetProperty("data", out _));
        if (code is not null)
        {
            Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Theory]
    [InlineData("""{"v":{"x":1,"next":{"x":"a"}}}""", """["v","next","x"]""")]
    [InlineData("""{"v":{"next":{"x":1}}}""", """["v","x"]""")]
    public async Task Variable_FaultInside_IsNamedByItsPath(string variables, string path)
    {
        var answer = await AnswerAsync(Query("$v: Point"), variables);
        Assert.Contains($"\"path\":{path}", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query($v: Int) { echo(ints: [1, $v]) }", "{}", "[ 1, null ]")]
    [InlineData("query($v: Int!) { echo(ints: [1, $v]) }", """{"v":2}""", "[ 1, 2 ]")]
    [InlineData("query($v: Int) { echo(point: { x: 1, y: $v }) }", "{}", "{ x: 1 }")]
    [InlineData("query($v: Int) { echo(point: { x: 1, y: $v }) }", """{"v":null}""", "{ x: 1, y: null }")]
    [InlineData("query($v: Int) { echo: preset(value: $v) }", "{}", "5")]
    [InlineData("query($v: Int) { echo: preset(value: $v) }", """{"v":8}""", "8")]
    [InlineData("{ echo: preset(value: null) }", "{}", "null")]
    [InlineData("{ echo: preset }", "{}", "5")]
    [InlineData("{ echo }", "{}", "absent")]
    public async Task Argument_WithVariablesInside_GetsTheirValues(string query, string variables, string value) =>
        Assert.Equal(
            JsonSerializer.Serialize(new { data = new { echo = value } }, Relaxed), await AnswerAsync(query, variables));

    [Fact]
    public async Task Argument_ThatItsCoercerRefuses_FailsItsFieldAlone() => Assert.Equal(
        """{"errors":[{"message":"Does not fit.","locations":[{"line":1,"column":14}],"path":["echo"],"extensions":{"responseName":"echo"}}],"data":{"count":1,"echo":null}}""",
        await AnswerAsync("""{ count echo(text: "unfit") }""", "{}"));

    [Fact]
    public async Task Variables_GivenAsDotNetValues_AreReadAlike()
    {
        var variables = new Dictionary<string, object?>
        {
            ["v"] = new Dictionary<string, object?> { ["x"] = 1, ["y"] = 2L, ["color"] = "BLUE" },
        };
        Assert.Equal(
            """{"data":{"echo":"{ x: 1, y: 2, color: BLUE }"}}""",
            await World.AnswerAsync(Executor(), "query($v: Point) { echo(point: $v) }", variables));
    }

    /// <summary>Uses the variable for the argument of its type.</summary>
    private static string Query(string declaration)
    {
        var argument = declaration[4..].Split(' ')[0].TrimEnd('!') switch
        {
            "Int" => "int",
            "Float" => "float",
            "String" => "text",
            "[Int]" or "[Int!]" => "ints",
            "[[Int]]" => "grid",
            "Color" => "color",
            "[Color!]" => "colors",
            "Point" => "point",
            _ => "choice",
        };
        return $"query({declaration}) {{ echo({argument}: $v) }}";
    }

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static async Task<string> AnswerAsync(string query, string variables)
    {
        using var json = JsonDocument.Parse(variables);
        return await World.AnswerAsync(
            Executor(), query, json.RootElement.EnumerateObject().ToDictionary(field => field.Name, field => (object?)field.Value));
    }

    private static RequestExecutor Executor()
    {
        var world = new World();
        var color = world.Add(new EnumType("Color", null, typeof(object), [new EnumValue("RED", "red", null, null), new EnumValue("BLUE", "blue", null, null)]));
        var point = world.Add(new InputObjectType("Point", null, typeof(object)));
        point.Complete(
            [
                new InputField("x", null, World.NonNull(World.Int)),
                new InputField("y", null, World.Int),
                new InputField("color", null, color),
                new InputField("next", null, point),
            ],
            values => values);
        var choice = world.Add(new InputObjectType("Choice", null, typeof(object)) { IsOneOf = true });
        choice.Complete([new InputField("left", null, World.Int), new InputField("right", null, World.Int)], values => values);

        return world.Executor(world.Object(
            "Query",
            World.Field("count", World.Int, _ => 1),
            World.Pure(
                "echo",
                World.String,
                Echo,
                Coercing.Argument("int", World.Int),
                Coercing.Argument("float", World.Float),
                Coercing.Argument("text", World.String),
                Coercing.Argument("ints", World.List(World.Int)),
                Coercing.Argument("grid", World.List(World.List(World.Int))),
                Coercing.Argument("color", color),
                Coercing.Argument("colors", World.List(World.NonNull(color))),
                Coercing.Argument("point", point),
                Coercing.Argument("choice", choice)),
            World.Pure(
                "preset",
                World.String,
                context => context.ArgumentValue<string?>("value") ?? "null",
                Coercing.Argument("value", World.Int, new IntValueNode(5)))));
    }

    /// <summary>The one argument that was given.</summary>
    private static string Echo(Resolvers.IResolverContext context)
    {
        string[] names = ["int", "float", "text", "ints", "grid", "color", "colors", "point", "choice"];
        var given = names.Select(context.ArgumentOptional<string>).FirstOrDefault(value => value.HasValue);
        return given.HasValue ? given.Value ?? "null" : "absent";
    }
}
