using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HotChocolate.Execution;
using HotChocolate.Execution.Tests;
using HotChocolate.Validation;
using NatoGraph.Testing;

namespace HotChocolate.Differential;

/// <summary>Whatever is asked with whatever variables, the answer is well-formed, and no error is one of the engine's own making.</summary>
public sealed class RequestProperties
{
    private const string Conditions = "directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT\ndirective @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT\n";
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(1500);
    private readonly Schema _schema;
    private readonly IRequestExecutor _executor;

    public RequestProperties()
    {
        var resolvers = new ByPath();
        var file = System.IO.Path.Combine(TestSettings.RepositoryRoot, "tests/standins/HotChocolate.Tests/Differential/garden.graphql");
        resolvers.Schema = _schema = SdlSchema.Build(File.ReadAllText(file) + Conditions, resolvers);
        _executor = new World().Executor(_schema);
    }

    [Fact]
    public void Answer_ToAnyDocumentAndVariables_IsWellFormed() => Check(random => DocumentMaker.Make(_schema, random));

    [Fact]
    public void Answer_ToAnyBrokenText_IsWellFormed() => Check(random => TextBreaker.Break(DocumentMaker.Make(_schema, random), random));

    private void Check(Func<Random, string> make) => Prop
        .ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var (text, variables) = (make(random), new RandomVariables(random).Make());
            var result = _executor.ExecuteAsync(request => request.SetDocument(text).SetOperationName(random.Next(2) == 0 ? null : "Op0").SetVariableValues(variables)).GetAwaiter().GetResult();
            return result is not IOperationResult || IsWellFormed(result.ToJson(withIndentations: false));
        })
        .Check(s_config);

    private static bool IsWellFormed(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        var hasData = json.RootElement.TryGetProperty("data", out _);
        return json.RootElement.TryGetProperty("errors", out var errors)
            ? errors.GetArrayLength() > 0 && errors.EnumerateArray().All(error => error.GetProperty("message").GetString() is { Length: > 0 } message && !message.StartsWith("Unexpected Execution Error", StringComparison.Ordinal))
            : hasData;
    }
}
