using NatoGraph.Domain.Entities;

namespace NatoGraph.Storage.Sqlite.Tests.Files;

public sealed class ReadOnlyFileTests : IDisposable
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.Path, Readable | UnixFileMode.UserWrite);
        }

        folder.Dispose();
    }

    [OrdinaryUserFact]
    public async Task OpenAsync_NewStoreInAReadOnlyFolder_IsNotWritable()
    {
        Protect();

        await using var store = new SqliteGraphStore(folder.File());
        var problem = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync(default));

        Assert.Equal(StoreProblem.NotWritable, problem.Problem);
        Assert.Contains(folder.File(), problem.Message, StringComparison.Ordinal);
    }

    [OrdinaryUserFact]
    public async Task WriteAsync_ToAFileThatBecameReadOnly_IsNotWritable()
    {
        await using (var made = new SqliteGraphStore(folder.File()))
        {
            await made.OpenAsync(default);
        }

        Protect();
        await using var store = new SqliteGraphStore(folder.File());
        var problem = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await store.OpenAsync(default);
            await store.WriteAsync((transaction, token) => transaction.FindArticleAsync(new NodeId(NodeKind.Article, "a"), token), default);
        });

        Assert.Equal(StoreProblem.NotWritable, problem.Problem);
    }

    private void Protect()
    {
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in Directory.GetFiles(folder.Path))
            {
                File.SetUnixFileMode(file, UnixFileMode.UserRead);
            }

            File.SetUnixFileMode(folder.Path, Readable);
        }
    }
}
