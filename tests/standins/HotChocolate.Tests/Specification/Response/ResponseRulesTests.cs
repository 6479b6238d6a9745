using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Specification;

/// <summary>https://spec.graphql.org/September2025/#sec-Response, 7: what a response is made of, and how it is written.</summary>
public sealed class ResponseRulesTests
{
    // 7.1.1, 7.1.3: which entries there are, errors first
    [Theory]
    [InlineData("{ me { name } }", "data")]
    [InlineData("{ me { fails } }", "errors data")]
    [InlineData("{ me { missing } }", "errors data")]
    [InlineData("{ nothing }", "errors")]
    [InlineData("{ me", "errors")]
    [InlineData("query($a: Int!) { argued(required: $a) }", "errors")]
    public async Task Response_OfEachOutcome_HasItsEntries(string query, string entries)
    {
        var answer = (await (await Society.StartAsync()).AskAsync(query)).AsObject();

        Assert.Equal(entries, string.Join(' ', answer.Select(entry => entry.Key)));
    }

    // 7.1.6: what an error has, and nothing else
    [Theory]
    [InlineData("{ me { fails } }")]
    [InlineData("{ me { missing } }")]
    [InlineData("{ nothing }")]
    [InlineData("{ me { name(a: 1) } other }")]
    [InlineData("{ me")]
    [InlineData("query($a: Int!) { argued(required: $a) }")]
    [InlineData("query A { me { name } } query B { me { name } }")]
    public async Task Error_OfEachKind_HasAMessageAndPlacesThatStartAtOne(string query)
    {
        var errors = (await (await Society.StartAsync()).AskAsync(query))["errors"]!.AsArray();

        Assert.NotEmpty(errors);
        Assert.All(errors, error =>
        {
            Assert.NotEqual("", error!["message"]!.GetValue<string>());
            Assert.Subset(new HashSet<string> { "message", "locations", "path", "extensions" }, error.AsObject().Select(entry => entry.Key).ToHashSet());
            Assert.All(error["locations"]?.AsArray() ?? [], place => Assert.True(place!["line"]!.GetValue<int>() > 0 && place["column"]!.GetValue<int>() > 0));
            Assert.True(error["extensions"] is null or JsonObject);
        });
    }

    // 7.1.4, 7.1.6: names of the response and indexes from nought; places in the document
    [Theory]
    [InlineData("{\n  x: me {\n    y: fails\n  }\n}", """["x","y"]""", 3, 5)]
    [InlineData("{ me { rivals { z: needed } } }", """["me","rivals",2,"z"]""", 1, 17)]
    [InlineData("{ grid }", """["grid",1,1]""", 1, 3)]
    [InlineData("{ me { ...F } }\nfragment F on Person { fails }", """["me","fails"]""", 2, 24)]
    public async Task Error_OfAField_SaysItsPathAndPlace(string query, string path, int line, int column)
    {
        var error = Assert.Single((await (await Society.StartAsync()).AskAsync(query))["errors"]!.AsArray())!;

        Assert.Equal(path, error["path"]!.ToJsonString());
        Assert.Equal($$"""[{"line":{{line}},"column":{{column}}}]""", error["locations"]!.ToJsonString());
    }

    // 7.1.6: errors that are the request's have no path; those of a document know where it is wrong
    [Theory]
    [InlineData("{ me {\n  } }", 2, 3)]
    [InlineData("{ me { name(a: 1) } }", 1, 13)]
    public async Task Error_OfTheRequest_SaysWhereInTheDocument(string query, int line, int column)
    {
        var error = Assert.Single((await (await Society.StartAsync()).AskAsync(query))["errors"]!.AsArray())!;

        Assert.Equal($$"""[{"line":{{line}},"column":{{column}}}]""", error["locations"]!.ToJsonString());
    }

    // 7.1.7: what the service adds is in extensions, of the response as of an error
    [Fact]
    public async Task Extensions_OfAnError_AreAMapOfTheirOwn()
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Extended>());

        var error = await running.ErrorAsync("{ fails }");

        Assert.Equal("""{"code":"BAD","map":{"a":[1,null]},"number":1.5}""", error["extensions"]!.ToJsonString());
    }

    // 7.2.1: JSON of each kind of value, in UTF-8
    [Fact]
    public async Task Values_OfEachKind_AreWrittenAsJson()
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Extended>());

        var answer = (await running.ExecuteAsync("{ text number least decimal tiny truth kind id none list map { inner } }")).ToJson(withIndentations: false);

        using var json = JsonDocument.Parse(answer);
        var data = json.RootElement.GetProperty("data");
        Assert.Equal("\u0000\u001F\"\\/\u007Fé\u2028😀</script>", data.GetProperty("text").GetString());
        Assert.Equal((JsonValueKind.Number, 2147483647), (data.GetProperty("number").ValueKind, data.GetProperty("number").GetInt32()));
        Assert.Equal(int.MinValue, data.GetProperty("least").GetInt32());
        Assert.Equal(0.1 + 0.2, data.GetProperty("decimal").GetDouble());
        Assert.Equal(double.Epsilon, data.GetProperty("tiny").GetDouble());
        Assert.Equal(JsonValueKind.True, data.GetProperty("truth").ValueKind);
        Assert.Equal("FULL_MOON", data.GetProperty("kind").GetString());
        Assert.Equal((JsonValueKind.String, "7"), (data.GetProperty("id").ValueKind, data.GetProperty("id").GetString()));
        Assert.Equal(JsonValueKind.Null, data.GetProperty("none").ValueKind);
        Assert.Equal("[[1],[],null]", data.GetProperty("list").GetRawText());
        Assert.Equal("""{"inner":"x"}""", data.GetProperty("map").GetRawText());
        Assert.Equal(answer, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(answer)));
    }

    // 7.2.2: entries come in the order of the fields
    [Theory]
    [InlineData("{ c: text a: number b: truth }", """["c","a","b"]""")]
    [InlineData("{ b: truth ...F a: number } fragment F on Extended { c: text a: number }", """["b","c","a"]""")]
    public async Task Entries_OfAnObject_ComeInTheOrderAskedFor(string query, string names)
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Extended>());

        using var data = JsonDocument.Parse(await running.DataAsync(query));

        Assert.Equal(names, JsonSerializer.Serialize(data.RootElement.EnumerateObject().Select(entry => entry.Name)));
    }

    public enum Phase
    {
        FullMoon,
    }

    public sealed record Inner([property: GraphQLName("inner")] string Text);

    public sealed class Extended
    {
        public string? Fails => throw new GraphQLException(ErrorBuilder.New()
            .SetMessage("no").SetCode("BAD").SetExtension("map", new Dictionary<string, object?> { ["a"] = new object?[] { 1, null } }).SetExtension("number", 1.5).Build());

        public string Text => "\u0000\u001F\"\\/\u007Fé\u2028😀</script>";

        public int Number => int.MaxValue;

        public int Least => int.MinValue;

        public double Decimal => 0.1 + 0.2;

        public double Tiny => double.Epsilon;

        public bool Truth => true;

        public Phase Kind => Phase.FullMoon;

        [GraphQLType<NonNullType<IdType>>]
        public int Id => 7;

        public string? None => null;

        public int[]?[] List => [[1], [], null];

        public Inner Map => new("x");
    }
}
