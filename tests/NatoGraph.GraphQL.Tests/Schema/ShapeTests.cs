using System.Text.Json;
using NatoGraph.GraphQL.Tests.Hosting;

namespace NatoGraph.GraphQL.Tests.Schema;

/// <summary>What holds for every field of the schema.</summary>
[Collection(SharedWorld.Name)]
public sealed class ShapeTests(WorldFixture world)
{
    private const string Fields = """
        {
          __schema {
            types { name kind fields { name type { kind name ofType { kind name ofType { kind name } } } } }
          }
        }
        """;

    [Fact]
    public async Task Lists_OutsideConnections_AreNeverNull()
    {
        var types = (await world.Host.AskAsync(Fields)).At("__schema.types");

        var nullable = types.EnumerateArray()
            .Where(type => IsOwn(type.GetProperty("name").GetString()!) && type.GetProperty("fields").ValueKind == JsonValueKind.Array)
            .SelectMany(type => type.GetProperty("fields").EnumerateArray()
                .Where(field => field.GetProperty("type").GetProperty("kind").GetString() == "LIST")
                .Select(field => $"{type.GetProperty("name")}.{field.GetProperty("name")}"));
        Assert.Equal(["IngestArticlePayload.errors"], nullable);
    }

    [Theory]
    [InlineData("Person")]
    [InlineData("Organisation")]
    [InlineData("Post")]
    [InlineData("Tenure")]
    [InlineData("Candidacy")]
    [InlineData("Membership")]
    [InlineData("Event")]
    [InlineData("Claim")]
    [InlineData("Article")]
    [InlineData("Contradiction")]
    public async Task Nodes_HaveGlobalIdAndSlug(string type)
    {
        var answer = await world.Host.AskAsync($$"""{ __type(name: "{{type}}") { interfaces { name } fields { name } } }""");

        Assert.Contains("Node", answer.At("__type.interfaces").EnumerateArray().Select(Name));
        Assert.Contains("slug", answer.At("__type.fields").EnumerateArray().Select(Name));
    }

    private static string Name(JsonElement named) => named.GetProperty("name").GetString()!;

    private static bool IsOwn(string type) =>
        !type.StartsWith("__", StringComparison.Ordinal) && !type.EndsWith("Connection", StringComparison.Ordinal);
}
