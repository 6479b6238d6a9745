using System.Text.Json;

namespace NatoGraph.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private const string Text = "Le Premier ministre danois Lars Olsen a rencontré mardi le président français Paul Dupont.";

    private readonly TemporaryFolder folder = new();

    public ExtractCommandTests()
    {
        folder.Write("a.txt", Text);
        folder.Write("a.meta.json", """{"publishedOn":"2024-10-01"}""");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Extract_AsJsonLines_QuotesTheTextExactly()
    {
        var run = await Run.Of("extract", folder.Path);

        Assert.Equal(0, run.ExitCode);
        var rows = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        var quotes = rows.Where(r => r.TryGetProperty("quote", out _)).Select(r => r.GetProperty("quote")).ToList();
        Assert.NotEmpty(quotes);
        Assert.All(quotes, q => Assert.Equal(Text[q.GetProperty("start").GetInt32()..q.GetProperty("end").GetInt32()], q.GetProperty("text").GetString()));
        Assert.Contains(rows, r => r.TryGetProperty("entity", out var e) && e.GetProperty("name").GetString() == "Lars Olsen");
    }

    [Fact]
    public async Task Extract_AsTable_NamesTheArticleAndItsClaims()
    {
        var run = await Run.Of("extract", folder.Path, "--format", "table");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("a (2024-10-01): ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Lars Olsen → premier ministre du Danemark", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_Explained_TellsMentionsStructureAndFramesThatFiredOrNearlyDid()
    {
        folder.Write("b.txt", "Anne Brun a succédé à Paul Noir à la présidence du Parti socialiste. Luc Petit a démissionné.");
        folder.Write("b.meta.json", """{"publishedOn":"2024-10-01"}""");

        var run = await Run.Of("extract", Path.Combine(folder.Path, "b.txt"), "--explain");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("+ fr.succession.succeed/1", run.Output, StringComparison.Ordinal);
        Assert.Contains("Person       Paul Noir = person/paul-noir", run.Output, StringComparison.Ordinal);
        Assert.Contains("succédé  root  succéder VERB", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  - ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_ExplainedToAFile_WritesAPageWithTheMentionsMarkedAndTheStructure()
    {
        var page = Path.Combine(folder.Path, "page.html");

        var run = await Run.Of("extract", Path.Combine(folder.Path, "a.txt"), "--explain", page);

        Assert.Equal(0, run.ExitCode);
        var html = await File.ReadAllTextAsync(page);
        Assert.Contains("<mark class=\"Person\" title=\"person/lars-olsen\">Lars Olsen</mark>", html, StringComparison.Ordinal);
        Assert.Contains("nsubj of rencontr&#233;  ministre NOUN", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_InAnUnknownFormat_ExitsWithAnErrorThatListsTheFormats()
    {
        var run = await Run.Of("extract", folder.Path, "--format", "xml");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("table", run.Error, StringComparison.Ordinal);
    }
}
