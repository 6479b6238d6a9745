using System.Text.Json;

namespace NatoGraph.Tests.Commands;

public sealed class IngestCommandTests : IDisposable
{
    private const string Text = "Anne Dupont a été nommée mardi ministre de la Défense de la France. Elle succède à Paul Martin.";

    private readonly TemporaryFolder folder = new();

    private string Store => "sqlite:" + System.IO.Path.Combine(folder.Path, "test.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Ingest_AFolderTwice_AddsOnceAndThenChangesNothing()
    {
        WriteArticle("a", Text);

        var first = await Run.Of("ingest", folder.Path, "--store", Store);
        var second = await Run.Of("ingest", folder.Path, "--store", Store);

        Assert.Equal(0, first.ExitCode);
        Assert.StartsWith("1 added, 0 replaced, 0 unchanged, 0 failed", first.Output, StringComparison.Ordinal);
        Assert.Equal(0, second.ExitCode);
        Assert.StartsWith("0 added, 0 replaced, 1 unchanged, 0 failed", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_WithSomeBadInput_TakesTheRestAndExitsWithOne()
    {
        WriteArticle("a", Text);
        folder.Write("b.txt", "");
        folder.Write("c.jsonl", """
            {"publishedOn":"2024-10-02","text":"Un autre texte."}
            {"publishedOn":
            """);

        var run = await Run.Of("ingest", folder.Path, System.IO.Path.Combine(folder.Path, "missing.txt"), "--store", Store);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("2 added, 0 replaced, 0 unchanged, 3 failed", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.txt: it is empty", run.Error, StringComparison.Ordinal);
        Assert.Contains("c.jsonl, line 2: it is broken JSON", run.Error, StringComparison.Ordinal);
        Assert.Contains("missing.txt: there is no such file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_WithJson_PrintsAnObjectAnArticle()
    {
        WriteArticle("a", Text);
        folder.Write("b.txt", "");

        var run = await Run.Of("ingest", folder.Path, "--store", Store, "--json");

        var rows = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Equal("ADDED", rows[0].GetProperty("outcome").GetString());
        Assert.StartsWith("article/", rows[0].GetProperty("article").GetString(), StringComparison.Ordinal);
        Assert.Equal("it is empty.", rows[1].GetProperty("problem").GetString());
    }

    [Fact]
    public async Task Ingest_IntoAFileThatIsNoStore_FailsAndLeavesItAlone()
    {
        WriteArticle("a", Text);
        var file = folder.Write("notes.db", "These are my notes, and no store at all. They must stay as they are.");

        var run = await Run.Of("ingest", folder.Path, "--store", "sqlite:" + file);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("notes.db", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("These are my notes", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mysql:x")]
    [InlineData("sqlite:")]
    public async Task Ingest_IntoAStoreOfUnknownKind_ExitsWithTwo(string store)
    {
        var run = await Run.Of("ingest", folder.Path, "--store", store);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("names no store", run.Error, StringComparison.Ordinal);
    }

    private void WriteArticle(string name, string text)
    {
        folder.Write(name + ".txt", text);
        folder.Write(name + ".meta.json", """{"publishedOn":"2024-10-01"}""");
    }
}
