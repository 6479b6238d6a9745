using HotChocolate.Types;

namespace HotChocolate.Execution.Tests;

/// <summary>https://spec.graphql.org/October2021/#sec-Handling-Field-Errors</summary>
public sealed class NullPropagationTests
{
    private const string NullError =
        """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":$COLUMN}],"path":$PATH,"extensions":{"code":"HC0018"}}],"data":$DATA}""";

    [Theory]
    [InlineData("{ open { maybe } }", null, null, """{"data":{"open":{"maybe":null}}}""")]
    [InlineData("{ open { never } }", 10, """["open","never"]""", """{"open":null}""")]
    [InlineData("{ closed { never } }", 12, """["closed","never"]""", "null")]
    [InlineData("{ open { alias: never maybe } }", 10, """["open","alias"]""", """{"open":null}""")]
    [InlineData("{ openList { never } }", 14, """["openList",1,"never"]""", """{"openList":[{"never":"a"},null]}""")]
    [InlineData("{ closedList { never } }", 16, """["closedList",1,"never"]""", """{"closedList":null}""")]
    [InlineData("{ holes }", null, null, """{"data":{"holes":["a",null]}}""")]
    [InlineData("{ noHoles }", 3, """["noHoles",1]""", """{"noHoles":null}""")]
    [InlineData("{ grid }", 3, """["grid",0,1]""", """{"grid":[null,["b"]]}""")]
    [InlineData("{ open { inner { never } } }", 18, """["open","inner","never"]""", """{"open":null}""")]
    public async Task Null_AtANonNullField_TakesTheNearestNullableParent(string query, int? column, string? path, string data)
    {
        var expected = path is null ? data : NullError
            .Replace("$COLUMN", $"{column}", StringComparison.Ordinal)
            .Replace("$PATH", path, StringComparison.Ordinal)
            .Replace("$DATA", data, StringComparison.Ordinal);
        Assert.Equal(expected, await World.AnswerAsync(Executor(), query));
    }

    [Theory]
    [InlineData("{ open { fails } }", """["open","fails"]""", """{"open":null}""")]
    [InlineData("{ open { failsLater } }", """["open","failsLater"]""", """{"open":null}""")]
    [InlineData("{ openList { fails } }", """["openList",0,"fails"]""", """{"openList":[null,null]}""")]
    public async Task Error_AtANonNullField_IsReportedOnceAFieldWithItsPath(string query, string path, string data)
    {
        var answer = await World.AnswerAsync(Executor(), query);
        Assert.Contains($"\"path\":{path}", answer, StringComparison.Ordinal);
        Assert.EndsWith($"\"data\":{data}}}", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("HC0018", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_BelowAPlaceThatIsNullAlready_IsNotReported()
    {
        var answer = await World.AnswerAsync(Executor(), "{ open { fails failsLater never } }");
        Assert.Equal(1, answer.Split("\"message\"").Length - 1);
    }

    [Fact]
    public async Task Siblings_OfANulledObject_AreKept()
    {
        var answer = await World.AnswerAsync(Executor(), "{ holes open { never } openList { maybe } }");
        Assert.EndsWith("""{"holes":["a",null],"open":null,"openList":[{"maybe":"a"},{"maybe":null}]}}""", answer, StringComparison.Ordinal);
    }

    private static RequestExecutor Executor()
    {
        var world = new World();
        var thing = world.Add(new ObjectType("Thing", null, typeof(object)));
        thing.Complete([
            World.Field("maybe", World.String, value => value as string),
            World.Field("never", World.NonNull(World.String), value => value as string),
            World.Field("inner", World.NonNull(thing), value => value),
            World.Pure("fails", World.NonNull(World.String), _ => throw new GraphQLException("no")),
            World.Later("failsLater", World.NonNull(World.String), async _ =>
            {
                await Task.Yield();
                throw new GraphQLException("no");
            }),
        ]);
        object[] things = ["a", 1];
        return world.Executor(world.Object(
            "Query",
            World.Field("open", thing, _ => 1),
            World.Field("closed", World.NonNull(thing), _ => 1),
            World.Field("openList", World.List(thing), _ => things),
            World.Field("closedList", World.List(World.NonNull(thing)), _ => things),
            World.Field("holes", World.List(World.String), _ => new[] { "a", null }),
            World.Field("noHoles", World.List(World.NonNull(World.String)), _ => new[] { "a", null }),
            World.Field("grid", World.List(World.List(World.NonNull(World.String))), _ => new[] { new[] { "a", null }, ["b"] })));
    }
}
