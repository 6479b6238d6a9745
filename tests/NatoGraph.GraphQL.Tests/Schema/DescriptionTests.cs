using System.Text.Json;
using NatoGraph.GraphQL.Tests.Hosting;

namespace NatoGraph.GraphQL.Tests.Schema;

/// <summary>A reader of the schema is told what everything in it means.</summary>
[Collection(SharedWorld.Name)]
public sealed class DescriptionTests(WorldFixture world)
{
    private const string Everything = """
        {
          __schema {
            types {
              name kind description
              fields(includeDeprecated: true) { name description args { name description } }
              inputFields { name description }
              enumValues(includeDeprecated: true) { name description }
            }
          }
        }
        """;

    /// <summary>What HotChocolate makes itself, for Relay and for mutations with typed errors, and gives no way to describe.</summary>
    private static readonly HashSet<string> MadeByConvention = ["Node.id", "IngestArticleError", "IngestArticlePayload.errors"];

    private static readonly HashSet<string> BuiltIn = ["String", "Boolean", "Int", "Float", "ID"];

    [Fact]
    public async Task Schema_EveryPart_HasADescription()
    {
        var types = (await world.Host.AskAsync(Everything)).At("__schema.types");

        var missing = types.EnumerateArray().Where(IsOwn).SelectMany(Parts)
            .Where(part => string.IsNullOrWhiteSpace(part.Description) && !MadeByConvention.Contains(part.Name))
            .Select(part => part.Name);
        Assert.Empty(missing);
    }

    [Fact]
    public async Task Schema_EnumValues_AreUpperSnake()
    {
        var types = (await world.Host.AskAsync(Everything)).At("__schema.types");

        var values = types.EnumerateArray().Where(IsOwn).SelectMany(type => Children(type, "enumValues")).Select(value => value.GetProperty("name").GetString()!);
        Assert.All(values, name => Assert.Matches("^[A-Z]+(_[A-Z]+)*$", name));
    }

    private static bool IsOwn(JsonElement type) =>
        !type.GetProperty("name").GetString()!.StartsWith("__", StringComparison.Ordinal) && !BuiltIn.Contains(type.GetProperty("name").GetString()!);

    private static IEnumerable<(string Name, string? Description)> Parts(JsonElement type)
    {
        var name = type.GetProperty("name").GetString()!;
        yield return (name, type.GetProperty("description").GetString());
        foreach (var member in Children(type, "fields").Concat(Children(type, "inputFields")).Concat(Children(type, "enumValues")))
        {
            var memberName = $"{name}.{member.GetProperty("name").GetString()}";
            yield return (memberName, member.GetProperty("description").GetString());
            foreach (var argument in Children(member, "args"))
            {
                yield return ($"{memberName}({argument.GetProperty("name").GetString()})", argument.GetProperty("description").GetString());
            }
        }
    }

    private static JsonElement.ArrayEnumerator Children(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var children) && children.ValueKind == JsonValueKind.Array ? children.EnumerateArray() : default;
}
