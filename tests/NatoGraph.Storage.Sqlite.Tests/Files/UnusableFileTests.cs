using Microsoft.Data.Sqlite;
using NatoGraph.Storage.Sqlite.Schema;

namespace NatoGraph.Storage.Sqlite.Tests.Files;

public sealed class UnusableFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task OpenAsync_NewFile_MarksItAsAStoreOfTheNewestSchema()
    {
        await MakeAsync();

        Assert.Equal((Migrations.Newest, Migrations.ApplicationId), (Pragma("user_version"), Pragma("application_id")));
        Assert.True(Migrations.Newest > 0);
    }

    [Fact]
    public async Task OpenAsync_StoreOfANewerProgram_SaysSoAndLeavesIt()
    {
        await MakeAsync();
        Execute($"PRAGMA user_version = {Migrations.Newest + 1}");

        var problem = await OpenFailsAsync();

        Assert.Equal(StoreProblem.NewerVersion, problem.Problem);
        Assert.Contains("Update the program", problem.Message, StringComparison.Ordinal);
        Assert.Equal(Migrations.Newest + 1, Pragma("user_version"));
    }

    [Fact]
    public async Task OpenAsync_DatabaseOfAnotherProgram_RefusesAndLeavesIt()
    {
        Execute("CREATE TABLE recipes (name TEXT)");

        var problem = await OpenFailsAsync();

        Assert.Equal(StoreProblem.Damaged, problem.Problem);
        Assert.Contains("another program", problem.Message, StringComparison.Ordinal);
        Assert.Equal(0, Pragma("user_version"));
    }

    [Fact]
    public async Task OpenAsync_TextFile_IsNoStoreAndStaysAsItIs()
    {
        var text = new string('x', 5000);
        await File.WriteAllTextAsync(folder.File(), text);

        var problem = await OpenFailsAsync();

        Assert.Equal(StoreProblem.Damaged, problem.Problem);
        Assert.Equal(text, await File.ReadAllTextAsync(folder.File()));
    }

    [Fact]
    public async Task OpenAsync_FileCutShort_IsDamaged()
    {
        await MakeAsync();
        using (var file = File.OpenWrite(folder.File()))
        {
            file.SetLength(8192);
        }

        Assert.Equal(StoreProblem.Damaged, (await OpenFailsAsync()).Problem);
    }

    [Fact]
    public async Task Read_OfAPageOverwrittenWithNoise_IsDamaged()
    {
        await MakeAsync();
        using (var file = File.OpenWrite(folder.File()))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)file.Length - 4096).ToArray());
        }

        await using var store = new SqliteGraphStore(folder.File());
        var problem = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await store.OpenAsync(default);
            await store.GetStatisticsAsync(default);
        });

        Assert.Equal(StoreProblem.Damaged, problem.Problem);
    }

    [Fact]
    public async Task OpenAsync_FolderThatIsNotThere_IsUnreachable()
    {
        await using var store = new SqliteGraphStore(Path.Combine(folder.Path, "none", "graph.db"));

        var problem = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync(default));

        Assert.Equal(StoreProblem.Unreachable, problem.Problem);
    }

    [Fact]
    public async Task OpenAsync_PathThatIsAFolder_IsNotWritable()
    {
        await using var store = new SqliteGraphStore(folder.Path);

        var problem = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync(default));

        Assert.Equal(StoreProblem.NotWritable, problem.Problem);
    }

    private async Task MakeAsync()
    {
        await using var store = new SqliteGraphStore(folder.File());
        await store.OpenAsync(default);
    }

    private async Task<StoreException> OpenFailsAsync()
    {
        await using var store = new SqliteGraphStore(folder.File());
        return await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync(default));
    }

    private long Pragma(string name)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (long)command.ExecuteScalar()!;
    }

    private void Execute(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={folder.File()};Pooling=False");
        connection.Open();
        return connection;
    }
}
