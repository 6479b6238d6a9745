using System.Text.Json;
using System.Text.Json.Nodes;
using HotChocolate.Execution;
using HotChocolate.Execution.Tests;
using HotChocolate.Language;
using HotChocolate.Validation;
using NatoGraph.Testing;

namespace HotChocolate.Differential;

/// <summary>
/// Documents by the thousand are answered as by graphql-js, where the resolvers give nulls and fail all over: the same data in the same
/// order, and an error for the same nulls.
/// </summary>
public sealed class GraphQLJsAnswerTests
{
    private const int Documents = 3000;
    private const string Conditions = "directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT\ndirective @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT\n";

    [NodeTheory]
    [InlineData("schema/natograph.graphql", 4)]
    [InlineData("tests/standins/HotChocolate.Tests/Differential/garden.graphql", 5)]
    public async Task Documents_MadeAtRandom_AreAnsweredAsByGraphQLJs(string sdl, int seed)
    {
        var file = System.IO.Path.Combine(TestSettings.RepositoryRoot, sdl);
        var resolvers = new ByPath();
        var schema = SdlSchema.Build(await File.ReadAllTextAsync(file) + Conditions, resolvers);
        resolvers.Schema = schema;
        var executor = new World().Executor(schema);
        var random = new Random(seed);
        var texts = Enumerable.Range(0, Documents).Select(_ => DocumentMaker.Make(schema, random)).Where(text => IsRunnable(schema, text)).ToArray();

        var input = string.Join('\n', texts.Select(text => JsonSerializer.Serialize(new { text, operation = OperationOf(text) })));
        var theirs = await NodeScript.RunAsync("Validation/answers.mjs", input, [file], CancellationToken.None);

        var differences = new List<string>();
        foreach (var (text, line) in texts.Zip(theirs))
        {
            var ours = await executor.ExecuteAsync(request => request.SetDocument(text).SetOperationName(OperationOf(text)));
            if (!IsSame(ours.ExpectOperationResult(), JsonNode.Parse(line)!))
            {
                differences.Add($"{text}\n  there: {line}\n  here:  {ours.ToJson(withIndentations: false)}");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {texts.Length}:\n{string.Join("\n\n", differences.Take(5))}");
        Assert.InRange(texts.Length, Documents / 8, Documents);
    }

    private static bool IsSame(IOperationResult ours, JsonNode theirs)
    {
        var answer = JsonNode.Parse(ours.ToJson(withIndentations: false))!;
        return answer["data"]?.ToJsonString() == theirs["data"]?.ToJsonString()
            && Nulls(answer["data"], Paths(answer["errors"], error => error!["path"])).SetEquals(Nulls(theirs["data"], Paths(theirs["errors"], path => path)));
    }

    private static IEnumerable<JsonArray> Paths(JsonNode? errors, Func<JsonNode?, JsonNode?> path) =>
        errors is null ? [] : errors.AsArray().Select(error => path(error) as JsonArray ?? []);

    /// <summary>The places of the nulls that errors are to explain. Several errors may lead to one null, and which are told is open.</summary>
    private static HashSet<string> Nulls(JsonNode? data, IEnumerable<JsonArray> paths) => [.. paths.Select(path =>
    {
        var (node, place) = (data, "");
        foreach (var part in path)
        {
            if (node is null)
            {
                break;
            }

            node = node is JsonArray items ? items[part!.GetValue<int>()] : node[part!.GetValue<string>()];
            place += $"/{part}";
        }

        return place;
    })];

    private static bool IsRunnable(Schema schema, string text)
    {
        try
        {
            var document = Utf8GraphQLParser.Parse(text);
            return ((OperationDefinitionNode)document.Definitions[0]).Operation != OperationType.Subscription
                && new DocumentValidator(schema, new Validation.Options.ValidationOptions()).Validate(document).Count == 0;
        }
        catch (SyntaxException)
        {
            return false;
        }
    }

    private static string? OperationOf(string text) => ((OperationDefinitionNode)Utf8GraphQLParser.Parse(text).Definitions[0]).Name?.Value;
}
