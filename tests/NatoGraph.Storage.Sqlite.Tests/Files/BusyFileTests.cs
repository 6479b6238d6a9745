using Microsoft.Data.Sqlite;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Storage.Sqlite.Tests.Files;

public sealed class BusyFileTests : IAsyncLifetime, IAsyncDisposable
{
    private static readonly SqliteStoreOptions Impatient = new() { BusyTimeout = TimeSpan.FromMilliseconds(50) };

    private readonly TemporaryFolder folder = new();
    private SqliteGraphStore store = null!;
    private SqliteConnection other = null!;

    public async Task InitializeAsync()
    {
        store = new SqliteGraphStore(folder.File(), Impatient);
        await store.OpenAsync(default);
        other = new SqliteConnection($"Data Source={folder.File()};Pooling=False");
        other.Open();
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await other.DisposeAsync();
        await store.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task WriteAsync_WhileAnotherProgramWrites_IsLockedAndWorksAgainAfterwards()
    {
        Other("BEGIN IMMEDIATE");

        var problem = await Assert.ThrowsAsync<StoreException>(() => store.WriteAsync((_, _) => Task.FromResult(true), default));
        Other("ROLLBACK");

        Assert.Equal(StoreProblem.Locked, problem.Problem);
        Assert.True(await store.WriteAsync((_, _) => Task.FromResult(true), default));
    }

    [Fact]
    public async Task Read_WhileAnotherProgramWrites_Answers()
    {
        Other("BEGIN IMMEDIATE; DELETE FROM article;");

        Assert.Equal(0, (await store.GetStatisticsAsync(default)).Nodes[NodeKind.Article]);
    }

    [Fact]
    public async Task Read_WhileAnotherProgramHoldsTheFileForItself_IsLocked()
    {
        await store.DisposeAsync();
        Other("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;");

        await using var late = new SqliteGraphStore(folder.File(), Impatient);
        var problem = await Assert.ThrowsAsync<StoreException>(() => late.OpenAsync(default));

        Assert.Equal(StoreProblem.Locked, problem.Problem);
    }

    [Fact]
    public async Task WriteAsync_WithoutRoomForMore_IsNotWritableAndKeepsWhatWasThere()
    {
        var problem = await Assert.ThrowsAsync<StoreException>(() => store.WriteAsync(
            Task<bool> (_, _) => throw new SqliteException("database or disk is full", SQLitePCL.raw.SQLITE_FULL),
            default));

        Assert.Equal(StoreProblem.NotWritable, problem.Problem);
        Assert.Contains("no room", problem.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await store.GetStatisticsAsync(default)).Nodes[NodeKind.Article]);
    }

    private void Other(string sql)
    {
        using var command = other.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
