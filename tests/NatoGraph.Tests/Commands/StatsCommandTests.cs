using System.Text.Json;

namespace NatoGraph.Tests.Commands;

public sealed class StatsCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Store => "sqlite:" + System.IO.Path.Combine(folder.Path, "test.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Stats_OfAStoreWithAnArticle_CountsIt()
    {
        folder.Write("a.txt", "Le Premier ministre danois Lars Olsen a rencontré mardi le président français Paul Dupont.");
        folder.Write("a.meta.json", """{"publishedOn":"2024-10-01"}""");
        await Run.Of("ingest", folder.Path, "--store", Store);

        var table = await Run.Of("stats", "--store", Store);
        var json = JsonSerializer.Deserialize<JsonElement>((await Run.Of("stats", "--store", Store, "--json")).Output);

        Assert.Matches(@"Article +1\r?\n", table.Output);
        Assert.Equal(1, json.GetProperty("nodes").GetProperty("article").GetInt32());
        Assert.Equal("2024-10-01", json.GetProperty("firstPublished").GetString());
    }

    [Fact]
    public async Task Schema_IsTheCheckedInOne()
    {
        var run = await Run.Of("schema");

        Assert.Equal(0, run.ExitCode);
        var checkedIn = await File.ReadAllTextAsync(System.IO.Path.Combine(NatoGraph.Testing.TestSettings.RepositoryRoot, "schema", "natograph.graphql"));
        Assert.Equal(checkedIn.ReplaceLineEndings("\n").Trim(), run.Output.ReplaceLineEndings("\n").Trim());
    }
}
