namespace NatoGraph.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Text = "Le Premier ministre danois Lars Olsen a rencontré mardi le président français Paul Dupont.";

    private const string Gold = """
        {
          "article": "a", "publishedOn": "2024-10-01",
          "entities": {
            "olsen": { "type": "Person", "names": ["Lars Olsen"] }, "dk": { "type": "Organisation", "names": ["Danemark"] },
            "dk-pm": { "type": "Post", "roles": ["premier ministre"], "organisation": "dk" }
          },
          "claims": [{ "predicate": "HOLDS_POST", "subject": "olsen", "object": "dk-pm", "modality": "ASSERTED", "quote": [3, 37] }]
        }
        """;

    private readonly TemporaryFolder articles = new();
    private readonly TemporaryFolder gold = new();

    public EvaluateCommandTests()
    {
        articles.Write("a.txt", Text);
        articles.Write("a.meta.json", """{"publishedOn":"2024-10-01"}""");
        gold.Write("a.json", Gold);
    }

    public void Dispose()
    {
        articles.Dispose();
        gold.Dispose();
    }

    [Fact]
    public async Task Evaluate_AgainstGold_PrintsTheScoreByPredicateAndRule()
    {
        var run = await Run.Of("evaluate", gold.Path, articles.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("CLAIMS AND EVENTS ", run.Output, StringComparison.Ordinal);
        Assert.Contains("claim:HOLDS_POST           P 0.500  R 1.000", run.Output, StringComparison.Ordinal);
        Assert.Contains("fr.tenure.apposition/1", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("extra", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_WithDifferences_ShowsTheTextAroundWhatIsWrong()
    {
        var run = await Run.Of("evaluate", gold.Path, articles.Path, "--diff");

        Assert.Contains("extra HOLDS_POST paul dupont", run.Output, StringComparison.Ordinal);
        Assert.Contains("[président français Paul Dupont]", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--part", "other")]
    [InlineData("--part", "check", "--diff")]
    public async Task Evaluate_OfAPartThatIsNoneOrClosed_IsRefused(params string[] options)
    {
        gold.Write("split.json", """{"develop":["a"],"check":["b"]}""");

        var run = await Run.Of(["evaluate", gold.Path, articles.Path, .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("develop", run.Error, StringComparison.Ordinal);
    }
}
