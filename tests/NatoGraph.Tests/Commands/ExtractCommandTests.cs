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
    public async Task Extract_InAnUnknownFormat_ExitsWithAnErrorThatListsTheFormats()
    {
        var run = await Run.Of("extract", folder.Path, "--format", "xml");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("table", run.Error, StringComparison.Ordinal);
    }
}
