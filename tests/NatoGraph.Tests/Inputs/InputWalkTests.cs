using NatoGraph.Inputs;
using NatoGraph.Terminal;

namespace NatoGraph.Tests.Inputs;

public sealed class InputWalkTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Walk_OnAnArticleThatCannotBeTaken_NamesItAndTakesTheRest()
    {
        var path = folder.Write("many.jsonl", """
            {"publishedOn":"2024-10-01","name":"first","text":"Un texte."}
            {"publishedOn":"2024-10-01","name":"second","text":"Un autre."}
            """);
        using var error = new StringWriter();
        var taken = new List<string>();
        var problems = new List<ArticleInput>();

        var failed = await new InputWalk(new Reporter(TextWriter.Null, error, TimeProvider.System, isTerminal: false)).ForEachAsync(
            "Reading",
            [path],
            (article, _) =>
            {
                taken.Add(article.Name == "first" ? throw new InvalidOperationException("out of luck") : article.Name);
                return Task.CompletedTask;
            },
            problems.Add,
            CancellationToken.None);

        Assert.Equal(1, failed);
        Assert.Equal(["second"], taken);
        Assert.EndsWith("line 1", Assert.Single(problems).Place, StringComparison.Ordinal);
        Assert.Contains("'first'", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("out of luck", error.ToString(), StringComparison.Ordinal);
    }
}
