using System.Text.Json;
using System.Text.Json.Nodes;
using HotChocolate.Language;
using HotChocolate.Validation;
using HotChocolate.Validation.Options;
using NatoGraph.Testing;

namespace HotChocolate.Differential;

/// <summary>Documents by the thousand are valid here exactly if graphql-js says so, and break the same rules.</summary>
public sealed class GraphQLJsTests
{
    private const int Documents = 4000;

    [NodeTheory]
    [InlineData("schema/natograph.graphql", 1)]
    [InlineData("tests/standins/HotChocolate.Tests/Differential/garden.graphql", 2)]
    public async Task Documents_MadeAtRandom_AreJudgedAsByGraphQLJs(string sdl, int seed)
    {
        var file = System.IO.Path.Combine(TestSettings.RepositoryRoot, sdl);
        var schema = Build(file);
        var random = new Random(seed);
        var texts = Enumerable.Range(0, Documents).Select(_ => DocumentMaker.Make(schema, random)).ToArray();

        var verdicts = await JudgeAsync(file, texts);

        var differences = texts.Zip(verdicts, (text, verdict) => Difference(schema, text, verdict)).OfType<string>().ToArray();
        Assert.True(differences.Length == 0, $"{differences.Length} of {Documents}:\n{string.Join("\n\n", differences.Take(12))}");
        Assert.InRange(verdicts.Count(verdict => verdict["rules"] is JsonArray { Count: 0 }), Documents / 4, Documents * 3 / 4);
    }

    [NodeFact]
    public async Task Texts_BrokenAtRandom_AreReadAsByGraphQLJs()
    {
        var file = System.IO.Path.Combine(TestSettings.RepositoryRoot, "schema/natograph.graphql");
        var schema = Build(file);
        var random = new Random(3);
        var texts = Enumerable.Range(0, Documents).Select(_ => TextBreaker.Break(DocumentMaker.Make(schema, random), random)).ToArray();

        var verdicts = await JudgeAsync(file, texts);

        var differences = texts.Zip(verdicts, SyntaxDifference).OfType<string>().ToArray();
        Assert.True(differences.Length == 0, $"{differences.Length} of {Documents}:\n{string.Join("\n\n", differences.Take(12))}");
        Assert.InRange(verdicts.Count(verdict => verdict["syntax"] is not null), Documents / 4, Documents);
    }

    private static Schema Build(string file) => SdlSchema.Build(
        File.ReadAllText(file) + File.ReadAllText(System.IO.Path.Combine(TestSettings.RepositoryRoot, "tests/standins/HotChocolate.Tests/Differential/introspection.graphql")));

    private static async Task<JsonNode[]> JudgeAsync(string sdl, IEnumerable<string> texts)
    {
        var input = string.Join('\n', texts.Select(text => JsonSerializer.Serialize(new { text, printed = Parse(text)?.ToString() })));
        var lines = await NodeScript.RunAsync("Validation/verdicts.mjs", input, [sdl], CancellationToken.None);
        return [.. lines.Select(line => JsonNode.Parse(line)!)];
    }

    private static string? Difference(Schema schema, string text, JsonNode verdict)
    {
        var difference = SyntaxDifference(text, verdict);
        if (difference is not null || verdict["rules"] is not JsonArray broken)
        {
            return difference;
        }

        var rules = broken.Select(rule => rule!.GetValue<string>()).ToArray();
        var errors = new DocumentValidator(schema, new ValidationOptions { MaxAllowedErrors = int.MaxValue }).Validate(Utf8GraphQLParser.Parse(text));
        var sections = errors.Where(error => error.Code != "HC0086").Select(Section).Distinct().ToArray();
        return RuleNames.Agree(rules, sections)
            ? null
            : $"{text}\n  there: {string.Join(", ", rules)}\n  here:  {string.Join(", ", sections)}\n  {string.Join("; ", errors.Select(error => error.Message))}";
    }

    private static string? SyntaxDifference(string text, JsonNode verdict)
    {
        var document = Parse(text);
        if (verdict["syntax"] is { } syntax)
        {
            return document is null ? null : $"{text}\n  there: {syntax}\n  here: read";
        }

        if (document is null)
        {
            return $"{text}\n  there: read\n  here: {Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(text)).Message}";
        }

        return verdict["same"]!.GetValue<bool>() && Parse(verdict["printed"]!.GetValue<string>())?.ToString() == document.ToString()
            ? null
            : $"{text}\n  printed there: {verdict["printed"]}\n  printed here: {document}";
    }

    private static DocumentNode? Parse(string text)
    {
        try
        {
            return Utf8GraphQLParser.Parse(text);
        }
        catch (SyntaxException)
        {
            return null;
        }
    }

    private static string Section(IError error) =>
        error.Extensions?.GetValueOrDefault("specifiedBy") is string address ? address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..] : "";
}
