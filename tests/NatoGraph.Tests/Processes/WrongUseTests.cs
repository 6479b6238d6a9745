using Microsoft.Data.Sqlite;
using NatoGraph.Storage.Sqlite;

namespace NatoGraph.Tests.Processes;

/// <summary>What goes wrong is told in a line, with a way out of it, and never as a stack trace.</summary>
public sealed class WrongUseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Database => System.IO.Path.Combine(folder.Path, "test.db");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("foo")]
    [InlineData("")]
    [InlineData("https://localhost:5443")]
    [InlineData("ftp://localhost:21")]
    [InlineData("http://localhost:80800")]
    [InlineData("http://127.0.0.1:0;http://127.0.0.1:port")]
    public async Task Serve_OnAnAddressThatIsNone_ExitsWithTwoAndShowsOne(string urls) =>
        AssertTold(await NatoGraphProcess.RunAsync("serve", "--urls", urls, "--store", "sqlite:" + Database), 2, "http://localhost:5000");

    [Fact]
    public async Task Store_InAFolderThatIsNotThere_IsToldWithWhatToDo() =>
        AssertTold(await StatsAsync(System.IO.Path.Combine(folder.Path, "missing", "test.db")), 3, "Make the folder");

    [Fact]
    public async Task Store_ThatIsAFolder_IsToldWithWhatToDo() =>
        AssertTold(await StatsAsync(folder.Path), 3, "is a folder");

    [Fact]
    public async Task Store_WithoutItsKind_IsToldAsItIsWritten() =>
        AssertTold(await NatoGraphProcess.RunAsync("stats", "--store", "news.db"), 2, "sqlite:news.db");

    [Fact]
    public async Task Stats_OfAStoreThatIsNotThere_SaysSoAndMakesNone()
    {
        AssertTold(await StatsAsync(Database), 3, "There is no store");
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task Store_WithAPasswordInItsAddress_IsRefusedWithoutRepeatingIt()
    {
        var run = await NatoGraphProcess.RunAsync("stats", "--store", "neo4j://anna:geheim@localhost:7687");

        AssertTold(run, 2, "NATOGRAPH_NEO4J_PASSWORD");
        Assert.DoesNotContain("geheim", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Store_DamagedInTheMiddle_IsTold()
    {
        await MakeAsync();
        var bytes = await File.ReadAllBytesAsync(Database);
        new Random(1).NextBytes(bytes.AsSpan(4096));
        await File.WriteAllBytesAsync(Database, bytes);

        AssertTold(await StatsAsync(Database), 3, "is damaged");
    }

    [Fact]
    public async Task Store_HeldByAnotherProgram_IsTold()
    {
        await MakeAsync();
        using var other = new SqliteConnection($"Data Source={Database};Pooling=False");
        other.Open();
        using var hold = new SqliteCommand("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE", other);
        hold.ExecuteNonQuery();

        AssertTold(await StatsAsync(Database), 3, "Another program holds the store");
    }

    [Fact]
    public async Task Store_OfANewerVersion_IsTold()
    {
        await MakeAsync();
        using (var other = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            other.Open();
            using var age = new SqliteCommand("PRAGMA user_version = 99", other);
            age.ExecuteNonQuery();
        }

        AssertTold(await StatsAsync(Database), 3, "Update the program");
    }

    private async Task MakeAsync()
    {
        await using var store = new SqliteGraphStore(Database);
        await store.OpenAsync(CancellationToken.None);
    }

    private static Task<(int ExitCode, string Output, string Error)> StatsAsync(string path) => NatoGraphProcess.RunAsync("stats", "--store", "sqlite:" + path);

    private static void AssertTold((int ExitCode, string Output, string Error) run, int exitCode, string words)
    {
        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
